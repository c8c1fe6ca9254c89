package io.rcml.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void names_its_commands() {
        assertThat(run("--help")).isZero();
        assertThat(run("-h")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\n  lint   lists ", "\n  entry  prints ");
        assertThat(err.size()).isZero();
    }

    @Test
    void refuses_what_is_none() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("lnit", "menu.xml")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "rcml-jakarta: there is no command",
                        "rcml-jakarta: there is no such command",
                        "  entry  prints the URLs of handlers to configure with phone numbers, with tokens");
        assertThat(out.size()).isZero();
    }

    @Test
    void runs_entry() {
        assertThat(run("entry", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("usage: java -jar rcml-jakarta.jar entry [--context PATH] PATH...");
    }

    @Test
    void runs_lint() {
        assertThat(run("lint", "--help")).isZero();
        assertThat(run("lint")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("usage: java -jar rcml-jakarta.jar lint ");
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("rcml-jakarta: there is no file to check");
    }

    private int run(String... arguments) {
        return Main.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
