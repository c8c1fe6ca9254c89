package io.rcml.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private final Application application =
            new Application().on("/incoming", "<Dial><Client>alice</Client><Client>bob</Client></Dial>");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        application.close();
    }

    private int run(String... arguments) {
        return CommandLine.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void call_prints_the_ladder() {
        int status = run(
                "call",
                application.url() + "/incoming",
                "--from",
                "carol",
                "--to",
                "+1000",
                "--callee",
                "alice=answers:3s,talks:60s",
                "--callee",
                "bob=busy",
                "--seed",
                "7");

        assertThat(status).isZero();
        assertThat(printed().lines())
                .contains(
                        "             carol   CallAPI   application   alice    bob",
                        "   0:00.0      |------->|           |          |       |  calls +1000",
                        "   0:03.0      |<-------|           |          |       |  connects carol with alice",
                        "   1:03.0      |        |<----------|----------|       |  alice is over: completed")
                .endsWith("", "seed 7, DOCUMENTED, faults: none");
    }

    @Test
    void load_reports_calls_answers_errors_and_latencies() {
        int status = run(
                "call",
                application.url() + "/incoming",
                "--others",
                "answers",
                "--load",
                "20",
                "--rate",
                "1000",
                "--at-once",
                "2");

        assertThat(status).isZero();
        assertThat(printed()).matches("""
                        20 calls in [0-9.]+ s \\([0-9.]+ a second\\), 20 answered, 0 with errors
                        20 requests, answered in ms: 50% [0-9.]+, 90% [0-9.]+, 99% [0-9.]+, 100% [0-9.]+
                        """);
    }

    @Test
    void a_call_with_problems_ends_with_status_1() {
        assertThat(run("call", application.url() + "/nothing")).isEqualTo(1);
        assertThat(printed()).contains("! " + application.url() + "/nothing gave no document: status 404");
    }

    @Test
    void a_call_has_all_that_an_option_can_set(@TempDir Path folder) throws Exception {
        application.on("/rich", "<Gather numDigits='1' action='/incoming'/>");
        int status = run(
                "call",
                application.url() + "/rich",
                "--caller",
                "presses:1,hangs-up:90s",
                "--others",
                "answers",
                "--parameter",
                "CallerName=Carol",
                "--method",
                "get",
                "--dialect",
                "restcomm",
                "--fault",
                "duplicate:0.5",
                "--fault",
                "reorder:3",
                "--fallback",
                "/fallback",
                "--svg",
                folder.resolve("call.svg").toString(),
                "--verbose");

        assertThat(status).isZero();
        assertThat(printed())
                .contains("CallerName=Carol", "Digits=1", "seed 1, RESTCOMM, faults: duplicate 0.5, reorder 3 s");
        assertThat(Files.readString(folder.resolve("call.svg"))).startsWith("<svg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --callee   | alice             | --callee takes a name, = and more, not "alice"
            --callee   | alice=sleeps      | A callee begins with answers, busy, no-answer, unreachable, declines or rings, and does not know "sleeps"
            --callee   | alice=busy,sings  | A callee goes on with talks, hangs-up, presses, speaks, accepts-screening, rejects-screening or voicemail, and does not know "sings"
            --callee   | alice=answers:x   | answers takes seconds such as 3s, not "x"
            --caller   | sings             | A caller presses, speaks or hangs-up, and does not know "sings"
            --caller   | presses:x         | A phone has the keys 0-9 # *, so nobody presses "x"
            --fault    | duplicate:2       | duplicate takes a probability between 0 and 1, not 2.0
            --fault    | lose:1            | A fault is duplicate, drop, break, slow, forge, reorder or delay, and does not know "lose:1"
            --dialect  | klingon           | --dialect does not take "klingon"
            --seed     | x                 | --seed takes a number, not "x"
            --load     | 0                 | --load takes a number of 1 or more, not "0"
            --rate     | 0                 | --rate takes a number of more than 0, not "0"
            --colour   | red               | there is no option --colour""")
    void a_wrong_option_is_explained(String option, String value, String message) {
        assertThat(run("call", application.url(), option, value)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(message + "\n\n" + CommandLine.USAGE);
    }

    @Test
    void a_file_that_cannot_be_written_is_told(@TempDir Path folder) {
        String file = folder.resolve("none").resolve("call.svg").toString();

        assertThat(run("call", application.url() + "/incoming", "--svg", file)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("The ladder could not be written to " + file + ": java.nio.file.NoSuchFileException");
    }

    @Test
    void the_library_is_found_beside_the_jar(@TempDir Path folder) throws Exception {
        jar(folder.resolve("rcml-jakarta-1-simulator.jar"), "io/rcml/simulator/");
        jar(
                folder.resolve("rcml-jakarta-1.jar"),
                "io/rcml/call/",
                "io/rcml/links/",
                "io/rcml/model/",
                "io/rcml/internal/");

        Process java = javaJar(folder.resolve("rcml-jakarta-1-simulator.jar"), "call", application.url());

        assertThat(printed(java))
                .contains("calls +19895550100")
                .endsWith("seed 1, DOCUMENTED, faults: none" + System.lineSeparator());
        assertThat(java.waitFor()).isZero();
    }

    @Test
    void a_missing_library_is_told_in_a_sentence_with_the_cure(@TempDir Path folder) throws Exception {
        jar(folder.resolve("rcml-jakarta-1-simulator.jar"), "io/rcml/simulator/");

        Process java = javaJar(folder.resolve("rcml-jakarta-1-simulator.jar"), "call", application.url());

        assertThat(printed(java))
                .isEqualTo(
                        "The simulator needs the library, which is missing; put rcml-jakarta-VERSION.jar, of the same version,"
                                + " into the folder of rcml-jakarta-VERSION-simulator.jar" + System.lineSeparator());
        assertThat(java.waitFor()).isEqualTo(2);
    }

    @Test
    void a_jar_that_is_not_the_library_is_none(@TempDir Path folder) throws Exception {
        jar(folder.resolve("rcml-jakarta-1-simulator.jar"), "io/rcml/simulator/");
        jar(folder.resolve("rcml-jakarta-1.jar"), "io/rcml/lint/");

        Process java = javaJar(folder.resolve("rcml-jakarta-1-simulator.jar"), "call", application.url());

        assertThat(printed(java)).startsWith("The simulator needs the library, which is missing;");
        assertThat(java.waitFor()).isEqualTo(2);
    }

    @Test
    void a_failure_is_not_blamed_on_the_library(@TempDir Path folder) throws Exception {
        jar(folder.resolve("rcml-jakarta-1-simulator.jar"), "io/rcml/simulator/");
        jar(
                folder.resolve("rcml-jakarta-1.jar"),
                "io/rcml/call/",
                "io/rcml/links/",
                "io/rcml/model/",
                "io/rcml/internal/");

        Process java = javaJar(folder.resolve("rcml-jakarta-1-simulator.jar"), "call", "http://127.0.0.1:99999/");

        assertThat(printed(java)).contains("Caused by: java.lang.IllegalArgumentException: port out of range:99999");
        assertThat(java.waitFor()).isEqualTo(1);
    }

    @Test
    void a_library_of_another_version_is_told_with_the_cure(@TempDir Path folder) throws Exception {
        jar(folder.resolve("rcml-jakarta-1-simulator.jar"), "io/rcml/simulator/");
        jar(folder.resolve("rcml-jakarta-1.jar"), "io/rcml/call/");

        Process java = javaJar(folder.resolve("rcml-jakarta-1-simulator.jar"), "call", application.url());

        assertThat(printed(java))
                .startsWith(
                        "The library beside the simulator's jar does not fit it: java.lang.NoClassDefFoundError: io/rcml/")
                .endsWith("; put one of the same version there" + System.lineSeparator());
        assertThat(java.waitFor()).isEqualTo(2);
    }

    /** A jar of this build's classes in some packages. */
    private static void jar(Path file, String... packages) throws Exception {
        Path classes = Path.of(CommandLine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, CommandLine.class.getName());
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(path).toString().replace('\\', '/');
                if (Stream.of(packages).anyMatch(name::startsWith)) {
                    jar.putNextEntry(new ZipEntry(name));
                    Files.copy(path, jar);
                    jar.closeEntry();
                }
            }
        }
    }

    private static Process javaJar(Path jar, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String printed(Process java) throws IOException {
        return new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void it_explains_itself() {
        assertThat(run()).isZero();
        assertThat(run("call", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("java -jar rcml-jakarta-simulator.jar call URL");
    }

    @Test
    void a_missing_or_wrong_url_is_explained() {
        assertThat(run("call")).isEqualTo(2);
        assertThat(run("call", "ftp://example.com")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("expected: call URL\n\n")
                .contains("CallSimulator.against takes an absolute http or https URL such as"
                        + " http://localhost:8080/app, not \"ftp://example.com\"\n\n");
    }
}
