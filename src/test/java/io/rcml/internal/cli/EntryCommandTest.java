package io.rcml.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.internal.guard.LinkKeys;
import io.rcml.internal.guard.LinkTokens;
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
        LinkTokens later = new LinkTokens(LinkKeys.of(KEYS), () -> Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(later.open(urls.get(0).replaceAll(".*~", ""), "/desk/incoming", name -> List.of())
                        .hasCall())
                .isFalse();
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

        assertThat(printed(out)).isEmpty();
        assertThat(printed(err).lines().filter(line -> line.startsWith("rcml-jakarta: ")))
                .containsExactly(
                        "rcml-jakarta: there is no path",
                        "rcml-jakarta: rcml.link-keys is not configured; give it the keys that the application has",
                        "rcml-jakarta: rcml.link-keys: its first key \"a\" is 6 bytes long; write one key, or while keys are"
                                + " changed two, as id:base64,id:base64, each of 32 bytes or more, such as openssl rand -base64 32"
                                + " prints.",
                        "rcml-jakarta: the path \"desk\" does not begin with a slash; write \"/desk\"",
                        "rcml-jakarta: the path \"/agents/{name}\" has a variable; give it a value");
    }

    @Test
    void it_helps() {
        assertThat(run(Map.of(), "--help")).isZero();
        assertThat(printed(out)).startsWith("usage: java -jar rcml-jakarta.jar entry PATH...");
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
