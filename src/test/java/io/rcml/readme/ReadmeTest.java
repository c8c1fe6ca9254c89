package io.rcml.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.rcml.call.CallSid;
import io.rcml.internal.cdi.Application;
import io.rcml.internal.config.Key;
import io.rcml.internal.http.Answer;
import io.rcml.lint.RcmlLint;
import io.rcml.model.Rcml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's code is this package's code, and does what the README says. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path SOURCES = Path.of("src/test/java/io/rcml/readme");

    @Test
    void each_piece_of_java_is_code_that_is_tested_here() throws IOException {
        List<String> sources = sources();

        assertThat(blocks("java"))
                .hasSizeGreaterThan(5)
                .allSatisfy(block ->
                        assertThat(sources).as(block).anyMatch(source -> source.contains(withoutIndentation(block))));
    }

    @Test
    void the_first_controller_answers_what_is_shown_below_it() throws IOException {
        try (Application application = Application.of(Reception.class, Roster.class)) {
            Rcml answer = document(application.request("/reception/incoming", "CallSid", "CA1", "From", "carol"));

            assertThat(shortened(answer.toIndentedXml()))
                    .isEqualTo(blocks("xml").get(0));
        }
    }

    @Test
    void the_first_controller_hears_who_answered() {
        try (Application application = Application.of(Reception.class, Roster.class, Statistics.class)) {
            application.request("/reception/answered", "CallSid", "CA2", "To", "bob", "CallStatus", "in-progress");
            application.request(
                    "/reception/answered",
                    "CallSid",
                    "CA2",
                    "To",
                    "bob",
                    "CallStatus",
                    "completed",
                    "CallDuration",
                    "42");

            assertThat(application.bean(Roster.class).busy()).containsExactly("bob");
            assertThat(application.bean(Statistics.class).talked()).isEqualTo(Duration.ofSeconds(42));
        }
    }

    @Test
    void the_guide_answers_as_it_says() {
        try (Application application = Application.of(Switchboard.class)) {
            assertThat(xml(application.request("/switchboard/menu")))
                    .endsWith(
                            "<Gather action=\"https://app.example.com/phone/switchboard/chosen~AgR0ZXN0…\" numDigits=\"1\">"
                                    + "<Say>For sales, press 1.</Say><Pause length=\"2\"/><Say>To hold, press 2.</Say></Gather></Response>");
            assertThat(xml(application.request("/switchboard/chosen", "CallSid", "CA1", "Digits", "1")))
                    .endsWith("<Response><Say>One moment, please.</Say>"
                            + "<Dial><Client>alice</Client><Number>+19895550123</Number></Dial></Response>");
            assertThat(xml(application.request("/switchboard/chosen", "CallSid", "CA1")))
                    .endsWith(
                            "<Redirect>https://app.example.com/phone/switchboard/menu~AgR0ZXN0…</Redirect></Response>");
            assertThat(xml(application.request("/switchboard/agents/alice")))
                    .endsWith("<Dial action=\"https://app.example.com/phone/switchboard/dialled~AgR0ZXN0…\">"
                            + "<Client url=\"https://app.example.com/phone/switchboard/whisper~AgR0ZXN0…\">alice?X-Ticket=4711</Client>"
                            + "</Dial></Response>");
            assertThat(xml(application.request("/switchboard/whisper", "CallSid", "CA1", "From", "carol")))
                    .endsWith("<Say language=\"en-gb\">A call from carol</Say></Response>");
            assertThat(xml(application.request("/switchboard/sales", "busy", "true")))
                    .endsWith("<Response><Say>We are sorry. Please call again later.</Say></Response>");
        }
    }

    @Test
    void live_calls_are_led_as_the_guide_says() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath() + " "
                    + URLDecoder.decode(
                                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                                    StandardCharsets.UTF_8)
                            .replaceAll("~[A-Za-z0-9_-]{59,}", "~TOKEN"));
            byte[] call = "{\"sid\":\"CA3\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, call.length);
            exchange.getResponseBody().write(call);
            exchange.close();
        });
        platform.start();
        Map<String, String> configuration = Map.of(
                "rcml.base-url", "https://app.example.com",
                "rcml.api.url", "http://localhost:" + platform.getAddress().getPort(),
                "rcml.api.account-sid", "AC1",
                "rcml.api.auth-token", "s3cret");
        try (Application application = Application.of(configuration, Queue.class, CallBacks.class)) {
            application.request("/queue/ringing", "CallSid", "CA2", "ParentCallSid", "CA1", "CallStatus", "ringing");
            assertThat(application
                            .bean(CallBacks.class)
                            .callBack("+19895550123")
                            .sid())
                    .hasToString("CA3");
        } finally {
            platform.stop(0);
        }

        String calls = "/2012-04-24/Accounts/AC1/Calls";
        assertThat(asked)
                .containsExactly(
                        calls + "/CA1.json Url=https://app.example.com/queue/overflow~TOKEN",
                        calls + "/CA2.json Status=completed",
                        calls
                                + ".json From=+19895550100&To=+19895550123&Url=https://app.example.com/queue/welcome~TOKEN"
                                + "&StatusCallback=https://app.example.com/queue/answered~TOKEN&Timeout=20"
                                + "&StatusCallbackEvent=answered");
    }

    @Test
    void only_what_is_over_is_billed() throws IOException {
        HttpServer platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", exchange -> {
            String sid = exchange.getRequestURI().getPath().replaceAll(".*/|\\.json", "");
            String status = sid.equals("CA2") ? "completed" : "in-progress";
            byte[] call = ("{\"sid\":\"" + sid + "\",\"status\":\"" + status + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, call.length);
            exchange.getResponseBody().write(call);
            exchange.close();
        });
        platform.start();
        Map<String, String> configuration = Map.of(
                "rcml.api.url", "http://localhost:" + platform.getAddress().getPort(),
                "rcml.api.account-sid", "AC1",
                "rcml.api.auth-token", "s3cret");
        try (Application application =
                Application.of(configuration, Billing.class, Reception.class, Roster.class, Invoices.class)) {
            application.request("/reception/answered", "CallSid", "CA4", "CallStatus", "completed");
            for (String sid : List.of("CA2", "CA3")) {
                application.request("/billing/ended", "CallSid", sid, "CallStatus", "completed");
            }

            assertThat(application.bean(Billing.class).billed()).containsExactly(new CallSid("CA2"));
            assertThat(application.bean(Invoices.class).due()).containsExactly(new CallSid("CA2"));
        } finally {
            platform.stop(0);
        }
    }

    @Test
    void lint_says_what_is_shown() throws IOException {
        String menu = blocks("xml").stream()
                .filter(block -> block.contains("callerID"))
                .findFirst()
                .orElseThrow();

        assertThat(RcmlLint.check(menu))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(Files.readString(README))
                        .contains("\nmenu.xml:" + finding.location().line() + ":"
                                + finding.location().column() + ": " + finding.severity() + ": "
                                + finding.description() + "\n"));
    }

    @Test
    void each_key_of_the_configuration_is_listed_with_its_meaning_and_its_default() throws IOException {
        List<String> rows = Pattern.compile("(?m)^\\| `rcml\\..*$")
                .matcher(Files.readString(README))
                .results()
                .map(row -> row.group().replace("`", ""))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(Key.values())
                        .map(key -> "| " + key + " | " + key.meaning() + " | " + key.otherwise() + " |")
                        .toList());
    }

    @Test
    void the_version_to_install_is_the_one_that_is_built() throws IOException {
        String version = Pattern.compile("<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(blocks("xml"))
                .anySatisfy(block -> assertThat(block)
                        .contains("<artifactId>rcml-jakarta</artifactId>", "<version>" + version + "</version>"));
    }

    @Test
    void the_ladder_is_what_an_assertion_of_the_simulator_prints() throws IOException {
        String golden = Files.readString(Path.of("src/test/resources/io/rcml/simulator/report/wasAnsweredBy.txt"));

        assertThat(Files.readString(README)).contains("```\n" + golden + "```\n");
    }

    private static Rcml document(Answer answer) {
        return Objects.requireNonNull(answer.document());
    }

    private static String xml(Answer answer) {
        return shortened(document(answer).toXml());
    }

    /** With so much of each link's token as is shown. */
    private static String shortened(String xml) {
        return xml.replaceAll("(~[A-Za-z0-9_-]{8})[A-Za-z0-9_-]+", "$1…");
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^( *)```" + language + "\\n(.*?)\\n\\1```$")
                .matcher(Files.readString(README))
                .results()
                .map(block -> block.group(2))
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(ReadmeTest::read)
                    .map(ReadmeTest::withoutIndentation)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutIndentation(String text) {
        return text.replaceAll("(?m)^ +", "");
    }
}
