package io.rcml.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.internal.guard.LinkKeys;
import io.rcml.internal.guard.LinkTokens;
import io.rcml.internal.guard.OpenedToken;
import io.rcml.internal.guard.TokenException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryCommandTest {

    private static final String KEYS = "main:" + "k".repeat(43) + "=";
    private static final Map<String, String> CONFIGURATION =
            Map.of("rcml.link-keys", KEYS, "rcml.base-url", "https://app.example.com/phone/");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void it_prints_a_url_that_opens_its_handler_and_does_not_end() throws Exception {
        assertThat(run(CONFIGURATION, "/desk/incoming", "/größe")).isZero();

        List<String> urls = printed(out).lines().toList();
        assertThat(urls).hasSize(2);
        assertThat(urls.get(0)).startsWith("https://app.example.com/phone/desk/incoming~");
        assertThat(urls.get(1)).startsWith("https://app.example.com/phone/gr%C3%B6%C3%9Fe~");
        assertThat(opened("/phone", urls.get(0), "/desk/incoming").call()).isEmpty();
    }

    @Test
    void its_urls_are_for_the_context_path_that_it_is_told_or_else_for_that_of_the_base_url() throws Exception {
        run(CONFIGURATION, "/desk/incoming");
        run(CONFIGURATION, "--context", "/app", "/desk/incoming");
        run(CONFIGURATION, "/desk/incoming", "--context", "/");
        run(Map.of("rcml.link-keys", KEYS), "/desk/incoming");

        List<String> urls = printed(out).lines().toList();
        assertThat(opened("/phone", urls.get(0), "/desk/incoming").call()).isEmpty();
        assertThat(opened("/app", urls.get(1), "/desk/incoming").call()).isEmpty();
        assertThat(opened("", urls.get(2), "/desk/incoming").call()).isEmpty();
        assertThat(urls.get(3)).startsWith("/desk/incoming~");
        assertThat(opened("", urls.get(3), "/desk/incoming").call()).isEmpty();
        assertThatThrownBy(() -> opened("/phone", urls.get(1), "/desk/incoming"))
                .isInstanceOf(TokenException.class);
    }

    @Test
    void its_urls_are_for_the_audience_if_that_is_configured() throws Exception {
        Map<String, String> configuration = Map.of("rcml.link-keys", KEYS, "rcml.link-audience", "staging");
        run(configuration, "--context", "/app", "/desk/incoming");

        assertThat(opened("staging", printed(out).strip(), "/desk/incoming").call())
                .isEmpty();
    }

    private static OpenedToken opened(String audience, String url, String path) throws TokenException {
        LinkTokens later =
                new LinkTokens(LinkKeys.of(KEYS), audience, false, () -> Instant.parse("2999-01-01T00:00:00Z"));
        return later.open(url.replaceAll(".*~", ""), path);
    }

    @Test
    void it_prints_the_same_each_time() {
        run(CONFIGURATION, "/desk/incoming");
        String once = printed(out);
        run(CONFIGURATION, "/desk/incoming");

        assertThat(printed(out)).isEqualTo(once + once);
    }

    @Test
    void it_says_what_is_wrong() {
        assertThat(run(CONFIGURATION)).isEqualTo(2);
        assertThat(run(Map.of(), "/desk/incoming")).isEqualTo(2);
        assertThat(run(Map.of("rcml.link-keys", "a:c2VjcmV0"), "/desk/incoming"))
                .isEqualTo(2);
        assertThat(run(CONFIGURATION, "desk")).isEqualTo(2);
        assertThat(run(CONFIGURATION, "/desk/incoming", "/agents/{name}")).isEqualTo(2);

        assertThat(run(CONFIGURATION, "/desk/incoming", "--context")).isEqualTo(2);
        assertThat(run(CONFIGURATION, "--context", "phone", "/desk/incoming")).isEqualTo(2);

        assertThat(printed(out)).isEmpty();
        assertThat(printed(err).lines().filter(line -> line.startsWith("rcml-jakarta: ")))
                .containsExactly(
                        "rcml-jakarta: there is no path",
                        "rcml-jakarta: rcml.link-keys is not configured; give it the keys that the application has",
                        "rcml-jakarta: rcml.link-keys: its first key \"a\" is 6 bytes long; write one key, or while keys are"
                                + " changed two, as id:base64,id:base64, each of 32 bytes or more, such as openssl rand -base64 32"
                                + " prints.",
                        "rcml-jakarta: the path \"desk\" does not begin with a slash; write \"/desk\"",
                        "rcml-jakarta: the path \"/agents/{name}\" has a variable; give it a value",
                        "rcml-jakarta: --context wants a path, such as /phone",
                        "rcml-jakarta: The context path \"phone\" does not begin with a slash, or ends with one; write it as"
                                + " the server has it, such as /phone");
    }

    @Test
    void it_helps() {
        assertThat(run(Map.of(), "--help")).isZero();
        assertThat(printed(out)).startsWith("usage: java -jar rcml-jakarta.jar entry [--context PATH] PATH...");
    }

    private int run(Map<String, String> configuration, String... paths) {
        return new EntryCommand(
                        key -> Optional.ofNullable(configuration.get(key)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(paths));
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
