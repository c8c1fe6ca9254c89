package io.rcml.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    private static final String WRONG = "<Response>\n  <Dial callerid=\"+1\">é\"</Dial>\n  <Leave/>\n</Response>\n";
    private static final String RIGHT = "<Response><Say>Hello</Say></Response>";
    private static final String DIAL = "<Response><Dial>+1</Dial></Response>";
    private static final String MISSPELT =
            "2:9: error: Dial callerid is no attribute that the platform knows there, so it"
                    + " ignores it; write callerId [misspelt-attribute: the platform's code: attribute names are case-sensitive,"
                    + " and unknown ones ignored]";
    private static final String LEAVE =
            "3:3: warning: Leave is a name that the platform knows and does nothing for; leave"
                    + " it out, unless your platform has learnt it"
                    + " [undocumented-element: the platform's code: a name without an implementation]";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final Jsonb jsonb = JsonbBuilder.create();

    @TempDir
    Path folder;

    @AfterEach
    void close() throws Exception {
        jsonb.close();
    }

    @Test
    void prints_a_line_for_each_finding_and_counts_them() throws IOException {
        Path wrong = write("wrong.xml", WRONG);
        Path right = write("right.xml", RIGHT);

        assertThat(run("", wrong.toString(), right.toString())).isEqualTo(1);
        assertThat(lines(out))
                .containsExactly(wrong + ":" + MISSPELT, wrong + ":" + LEAVE, "1 error, 1 warning in 2 files");
        assertThat(lines(err)).isEmpty();
    }

    @Test
    void ends_with_status_zero_without_errors() throws IOException {
        assertThat(run("", write("right.xml", RIGHT).toString())).isZero();
        assertThat(run("<Response><Leave/></Response>", "-")).isZero();
        assertThat(lines(out)).first().isEqualTo("0 errors, 0 warnings in 1 file");
        assertThat(lines(out)).last().isEqualTo("0 errors, 1 warning in 1 file");
    }

    @Test
    void reads_the_standard_input() {
        assertThat(run(WRONG, "-")).isEqualTo(1);
        assertThat(lines(out)).containsExactly("-:" + MISSPELT, "-:" + LEAVE, "1 error, 1 warning in 1 file");
    }

    @Test
    void knows_where_a_document_runs() {
        assertThat(run(DIAL, "-")).isZero();
        assertThat(run(DIAL, "--screening", "-")).isEqualTo(1);
        assertThat(lines(out)).last().isEqualTo("1 error, 0 warnings in 1 file");
    }

    @Test
    void says_what_is_no_rcml() {
        assertThat(run("<Response>\n<Say>\u0000", "-")).isEqualTo(1);
        assertThat(lines(out))
                .first()
                .isEqualTo(
                        "-:2:6: error: expected a character that XML 1.0 can hold, found U+0000; mend that first: of"
                                + " such a document the platform does nothing [malformed: XML 1.0, and the limits of Rcml.parse]");
    }

    @Test
    void prints_json_for_programs() throws IOException {
        Path wrong = write("w\u00e9 \"1\".xml", WRONG);

        assertThat(run("", "--json", wrong.toString())).isEqualTo(1);
        List<Map<String, Object>> findings = jsonb.fromJson(
                out.toString(StandardCharsets.US_ASCII),
                new ArrayList<Map<String, Object>>() {}.getClass().getGenericSuperclass());
        assertThat(findings).hasSize(2);
        assertThat(findings.get(0))
                .containsEntry("file", wrong.toString())
                .containsEntry("path", "/Response/Dial[1]")
                .containsEntry("severity", "error")
                .containsEntry("rule", "misspelt-attribute")
                .containsEntry(
                        "problem", "Dial callerid is no attribute that the platform knows there, so it ignores it")
                .containsEntry("cure", "write callerId")
                .containsEntry(
                        "source", "the platform's code: attribute names are case-sensitive, and unknown ones ignored");
        assertThat(findings.get(0).get("line")).hasToString("2");
        assertThat(findings.get(0).get("column")).hasToString("9");
    }

    @Test
    void prints_an_empty_array_if_there_is_nothing() {
        assertThat(run(RIGHT, "-", "--json")).isZero();
        assertThat(lines(out)).containsExactly("[]");
    }

    @Test
    void says_which_file_cannot_be_read_and_checks_the_others() throws IOException {
        Path missing = folder.resolve("missing.xml");

        assertThat(run("", missing.toString(), write("right.xml", RIGHT).toString()))
                .isEqualTo(2);
        assertThat(lines(err)).containsExactly("rcml-jakarta: " + missing + " cannot be read: there is no such file");
        assertThat(lines(out)).containsExactly("0 errors, 0 warnings in 1 file");
    }

    @Test
    void says_in_plain_words_why_a_file_cannot_be_read() throws IOException {
        Path file = write("right.xml", RIGHT);
        Path secret = write("secret.xml", RIGHT);
        assertThat(secret.toFile().setReadable(false)).isTrue();

        assertThat(run("", folder.toString(), file.resolve("below").toString(), "a\u0000b", secret.toString()))
                .isEqualTo(2);
        List<String> reasons = lines(err);
        assertThat(reasons)
                .startsWith(
                        "rcml-jakarta: " + folder + " cannot be read: it is a directory",
                        "rcml-jakarta: " + file.resolve("below") + " cannot be read: Not a directory",
                        "rcml-jakarta: a\\u0000b cannot be read: Nul character not allowed");
        if (!Files.isReadable(secret)) { // which root can read all the same
            assertThat(reasons)
                    .hasSize(4)
                    .last()
                    .isEqualTo("rcml-jakarta: " + secret + " cannot be read: access is denied");
        }
    }

    @Test
    void says_that_the_standard_input_cannot_be_read() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone\n");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };

        assertThat(run(broken, "-")).isEqualTo(2);
        assertThat(lines(err)).containsExactly("rcml-jakarta: - cannot be read: gone\\n");
    }

    @Test
    void reads_no_more_than_a_document_may_hold() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                read.addAndGet(length);
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        };

        assertThat(run(endless, "-")).isEqualTo(1);
        assertThat(lines(out))
                .containsExactly(
                        "-:1:1048577: error: expected a document of at most 1048576 characters, found more; mend that"
                                + " first: of such a document the platform does nothing [malformed: XML 1.0, and the limits of Rcml.parse]",
                        "1 error, 0 warnings in 1 file");
        assertThat(read.get()).isLessThan(4L << 20);
    }

    @Test
    void checks_a_file_as_often_as_it_is_named() throws IOException {
        String wrong = write("wrong.xml", WRONG).toString();

        assertThat(run("", wrong, wrong)).isEqualTo(1);
        assertThat(lines(out))
                .containsExactly(
                        wrong + ":" + MISSPELT,
                        wrong + ":" + LEAVE,
                        wrong + ":" + MISSPELT,
                        wrong + ":" + LEAVE,
                        "2 errors, 2 warnings in 2 files");
    }

    @Test
    void reads_the_standard_input_only_once() {
        assertThat(run(RIGHT, "-", "-")).isEqualTo(2);
        assertThat(lines(err)).first().isEqualTo("rcml-jakarta: the standard input can be read only once");
        assertThat(lines(out)).isEmpty();
    }

    @Test
    void takes_for_files_what_follows_the_end_of_options() {
        assertThat(run(WRONG, "--", "-")).isEqualTo(1);
        assertThat(run("", "--json", "--", "--json", "-h", "--help", "--")).isEqualTo(2);
        assertThat(run("", "--")).isEqualTo(2);
        assertThat(lines(err))
                .startsWith(
                        "rcml-jakarta: --json cannot be read: there is no such file",
                        "rcml-jakarta: -h cannot be read: there is no such file",
                        "rcml-jakarta: --help cannot be read: there is no such file",
                        "rcml-jakarta: -- cannot be read: there is no such file",
                        "rcml-jakarta: there is no file to check");
    }

    @Test
    void notices_that_nothing_can_be_printed() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        for (String[] arguments : List.of(new String[] {"-"}, new String[] {"--help"})) {
            InputStream in = new ByteArrayInputStream(RIGHT.getBytes(StandardCharsets.UTF_8));
            LintCommand main = new LintCommand(
                    in,
                    new PrintStream(full, false, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            assertThat(main.run(List.of(arguments))).isEqualTo(2);
        }
        assertThat(lines(err))
                .containsExactly(
                        "rcml-jakarta: the standard output cannot be written to",
                        "rcml-jakarta: the standard output cannot be written to");
    }

    @Test
    void says_what_is_wrong_with_the_command() {
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", "--jsno", "-")).isEqualTo(2);
        assertThat(lines(err))
                .filteredOn(line -> line.startsWith("rcml-jakarta: "))
                .containsExactly("rcml-jakarta: there is no file to check", "rcml-jakarta: there is no option --jsno");
        assertThat(lines(err)).contains("usage: java -jar rcml-jakarta.jar lint [--json] [--screening] FILE...");
        assertThat(lines(out)).isEmpty();
    }

    @Test
    void explains_itself() {
        assertThat(run("", "--help")).isZero();
        assertThat(run("", "no.xml", "-h")).isZero();
        String usage = """
                usage: java -jar rcml-jakarta.jar lint [--json] [--screening] FILE...

                Lists what is legal RCML in the files and will not do what its author thinks.

                  FILE         a document in UTF-8, or - for the standard input
                  --json       print an array of findings, for programs
                  --screening  the documents run on the called side, where Dial is not allowed
                  --           all that follows are files, even if they begin with -
                  -h, --help   print this, and check nothing

                Exit status: 0 without an error, 1 with one, 2 if the command is wrong, a file cannot be read, or
                what is found cannot be printed.
                """;
        assertThat(lines(out)).containsExactlyElementsOf((usage + usage).lines().toList());
        assertThat(lines(err)).isEmpty();
    }

    private int run(String in, String... arguments) {
        return run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    private int run(InputStream in, String... arguments) {
        LintCommand main = new LintCommand(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return main.run(List.of(arguments));
    }

    private Path write(String name, String xml) throws IOException {
        return Files.writeString(folder.resolve(name), xml);
    }

    private static List<String> lines(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
