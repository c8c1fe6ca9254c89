package io.rcml.internal.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.links.Link;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private final Suggestions suggestions = new Suggestions(
            List.of(route("/a", Root.class), route("/outer/x", Outer.class), route("/outer/inner/y", Inner.class)));

    @Test
    void a_handler_to_paste_is_suggested_once() {
        assertThat(suggestions.forPath("/outer/after-hours/2")).isEqualTo("""
                No handler for /outer/after-hours/2. If CallAPI is to be answered there, add to %s:

                    @OnCall("/after-hours/2")
                    Rcml afterHours(VoiceRequest call) {
                        return Rcml.builder().say("…").build();
                    }
                """.formatted(Outer.class.getName()));
        assertThat(suggestions.forPath("/outer/after-hours/2")).isNull();
    }

    @Test
    void a_name_of_one_word_is_none_of_the_languages() {
        assertThat(suggestions.forPath("/outer/new"))
                .contains("@OnCall(\"/new\")\n    Rcml newCall(VoiceRequest call)");
        assertThat(suggestions.forPath("/outer/7")).contains("Rcml answer(VoiceRequest call)");
    }

    @Test
    void of_a_long_path_no_more_is_kept_than_is_shown() {
        String shown = "/outer/" + "a".repeat(193);

        assertThat(suggestions.forPath(shown + "b".repeat(1000))).startsWith("No handler for " + shown + "…. If");
        assertThat(suggestions.forPath(shown + "c".repeat(1000))).isNull();
        assertThat(suggestions.forPath(shown)).isNotNull();
    }

    @Test
    void a_slash_at_the_end_is_said_to_be_the_difference() {
        assertThat(suggestions.forPath("/a/"))
                .isEqualTo("No handler for /a/, which differs from the path of " + Root.class.getName()
                        + ".called, /a, by the slash at its end; leave the slash out where CallAPI gets the URL from.");
        assertThat(suggestions.forPath("/a/")).isNull();
        assertThat(suggestions.forPath("/outer/x/")).startsWith("No handler for /outer/x/, which differs from");
        assertThat(suggestions.forPath("/")).isNull();
    }

    @Test
    void the_nearest_controller_is_named() {
        assertThat(suggestions.forPath("/outer/inner/x")).contains("add to " + Inner.class.getName());
    }

    @Test
    void nothing_is_suggested_elsewhere() {
        assertThat(suggestions.forPath("/outer")).isNull();
        assertThat(suggestions.forPath("/outermost/x")).isNull();
        assertThat(suggestions.forPath("/favicon.ico")).isNull();
        assertThat(suggestions.forPath("")).isNull();
    }

    @Test
    void a_path_cannot_break_out_of_the_suggestion() {
        assertThat(suggestions.forPath("/outer/\"); }\nWARNING: forged"))
                .contains("No handler for /outer/\"); }\\nWARNING: forged. If")
                .contains("@OnCall(\"/\\\"); }\\\\nWARNING: forged\")\n    Rcml wARNINGForged(");
    }

    @Test
    void nobody_floods_the_log() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(i -> suggestions.forPath("/outer/" + i))
                        .filter(s -> s != null))
                .hasSize(100);
    }

    private static Route route(String path, Class<?> controller) {
        return Route.of(Link.Kind.CALL, PathTemplate.of(path), controller, called());
    }

    private static Method called() {
        try {
            return Root.class.getDeclaredMethod("called");
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @RcmlController
    static class Root {
        @OnCall
        void called() {}
    }

    @RcmlController("/outer/")
    static class Outer {}

    @RcmlController("/outer/inner")
    static class Inner {}
}
