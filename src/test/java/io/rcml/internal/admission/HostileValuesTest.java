package io.rcml.internal.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.StatusCallback;
import io.rcml.internal.cdi.LogRecords;
import io.rcml.internal.deployment.GuardedApplication;
import io.rcml.internal.text.Forms;
import io.rcml.links.Links;
import io.rcml.model.Rcml;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What callers and strangers control, wherever it goes: it is encoded or refused. No HTTP header holds any of it, as the
 * integration tests see.
 */
class HostileValuesTest {

    private final GuardedApplication application = new GuardedApplication(Map.of(), Desk.class);

    /** Each of what means something to somebody on the way, with what could follow it. */
    static Stream<String> hostile() {
        return Stream.of(
                        "\r",
                        "\n",
                        "\r\n",
                        "\u0000",
                        "\"",
                        "'",
                        "<",
                        ">",
                        "?",
                        "&",
                        "=",
                        "\u001B[31m",
                        "\u0085",
                        "\u2028",
                        "\u202E",
                        "\uFEFF",
                        "\\",
                        "/",
                        "%",
                        "%0D%0A",
                        "#",
                        ";",
                        ",",
                        "+",
                        " ",
                        "{0}",
                        "${x}",
                        "{name}",
                        "~",
                        "]]>",
                        "<!--",
                        "-->",
                        "&#0;",
                        "&amp;",
                        "</Say><Hangup/>",
                        "\r\nSet-Cookie: a=b",
                        "?X-Admin=1",
                        "&X-Admin=1",
                        "\uD800",
                        "\uFFFE")
                .map(text -> "a" + text + "b");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void in_the_text_of_a_document(String value) {
        Rcml document = made(() -> Rcml.builder().say(value).build());

        requireReadAsWritten(document);
        if (document != null) {
            assertThat(document.verbs()).hasSize(1);
            assertThat(document.toXml()).containsOnlyOnce("<Say>").doesNotContain("<Hangup");
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void in_an_attribute_of_a_document(String value) {
        requireReadAsWritten(made(() ->
                Rcml.builder().dial(dial -> dial.callerId(value).client("x")).build()));
        requireReadAsWritten(made(() -> Rcml.builder()
                .dial(dial -> dial.client(x -> x.name("x").statusCallback("https://e.example/" + value)))
                .build()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void in_the_name_of_who_is_called(String value) {
        requireReadAsWritten(
                made(() -> Rcml.builder().dial(dial -> dial.conference(value)).build()));
        for (Callable<Rcml> called : List.<Callable<Rcml>>of(
                () -> Rcml.builder().dial(dial -> dial.client(value)).build(),
                () -> Rcml.builder().dial(dial -> dial.number(value)).build())) {
            Rcml document = made(called);
            requireReadAsWritten(document);
            if (document != null) {
                assertThat(text(document)).as("headers that nobody gave").doesNotContain("?");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void in_a_sip_header(String value) {
        for (Callable<Rcml> called : List.<Callable<Rcml>>of(
                () -> Rcml.builder()
                        .dial(dial -> dial.client(x -> x.name("x").sipHeader("X-Ticket", value)))
                        .build(),
                () -> Rcml.builder()
                        .dial(dial -> dial.sip(x -> x.uri("sip:x@e.example").sipHeader("X-Ticket", value)))
                        .build())) {
            Rcml document = made(called);
            requireReadAsWritten(document);
            if (document != null) {
                String headers = text(document).substring(text(document).indexOf('?') + 1);
                assertThat(headers).startsWith("X-Ticket=").doesNotContain("?", "&", "\r", "\n", "\0");
                assertThat(headers.substring("X-Ticket=".length())).doesNotContain("=");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void in_a_url(String value) throws Exception {
        Links links = application.linksFor("CallSid", value, "AccountSid", value);
        String inQuery = made(() ->
                links.to(Desk::agent).with("name", "x").with("room", value).url());
        String inPath = made(() -> links.to(Desk::agent).with("name", value).url());

        if (inQuery != null) {
            assertThat(inQuery).matches("[A-Za-z0-9:/._~%?=-]+");
            assertThat(Forms.parse(URI.create(inQuery).getRawQuery())).isEqualTo(Map.of("room", List.of(value)));
        }
        if (inPath != null) {
            assertThat(inPath).matches("https://app\\.example\\.com/phone/desk/agents/[A-Za-z0-9._~%-]+");
            String name = inPath.substring(inPath.lastIndexOf('/') + 1, inPath.lastIndexOf('~'));
            assertThat(URLDecoder.decode(name, StandardCharsets.UTF_8)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void in_a_log_line(String value) {
        String link = application
                .linksFor("AccountSid", "AC1", "CallSid", "CA1")
                .to(Desk::fails)
                .url();
        try (LogRecords log = new LogRecords()) {
            application.status("/desk/fails", "CallSid", value);
            application.status(link, "CallSid", value, "AccountSid", "AC1");
            application.status(link, "CallSid", "CA1", "AccountSid", value);
            application.status("/desk/open", "CallSid", value, "CallStatus", value);
            application.status("/desk/open", value, value);
            application.status("/desk/open", "CallSid", "CA1", "CallSid", value);
            application.status("/desk/digits", "CallSid", "CA1", "Digits", value);
            application.dispatcher().refuse("/desk/" + value, "its path has parameters");

            assertThat(log.lines())
                    .hasSizeGreaterThanOrEqualTo(8)
                    .allSatisfy(line -> assertThat(line.codePoints().map(Character::getType))
                            .doesNotContain(
                                    (int) Character.CONTROL,
                                    (int) Character.FORMAT,
                                    (int) Character.LINE_SEPARATOR,
                                    (int) Character.PARAGRAPH_SEPARATOR,
                                    (int) Character.SURROGATE));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void in_the_path_of_a_suggestion(String value) {
        try (LogRecords log = new LogRecords()) {
            application.dispatcher().suggest("/desk/x" + value.replace("/", ""));
            application.dispatcher().suggest("/desk/plain");

            assertThat(log.lines().get(0).lines().count())
                    .isEqualTo(log.lines().get(1).lines().count());
        }
    }

    /** What a builder made, or null if it refused. */
    private static <T> @Nullable T made(Callable<T> builder) {
        try {
            return builder.call();
        } catch (IllegalArgumentException refused) {
            return null;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The only text in a document, as the platform reads it. */
    private static String text(Rcml document) {
        return document.toXml()
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static void requireReadAsWritten(@Nullable Rcml document) {
        if (document != null) {
            assertThat(Rcml.parse(document.toXml())).isEqualTo(document);
        }
    }

    @RcmlController("/desk")
    static class Desk {

        @OnCall("/agents/{name}")
        @Say
        String agent(@Param("name") String name) {
            return name;
        }

        @OnCall("/digits")
        @Say
        String digits(@Param("Digits") int digits) {
            return "" + digits;
        }

        @OnCall("/fails")
        @Say
        String fails() {
            throw new IllegalStateException("on purpose");
        }

        @OnStatus(value = "/open", unsigned = true)
        void open(StatusCallback call) {
            // whoever comes
        }
    }
}
