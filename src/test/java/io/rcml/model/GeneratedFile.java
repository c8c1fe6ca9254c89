package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is written from the model. */
final class GeneratedFile {

    private static final String REGENERATE = "rcml.regenerate";

    private GeneratedFile() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares a file with what it should hold, or writes that into it on demand. */
    static void assertUpToDate(Path file, String expected, Class<?> test) {
        if (System.getProperty(REGENERATE) != null) {
            write(file, expected);
        }
        assertThat(Files.exists(file) ? read(file) : "")
                .as(
                        "%s is written from the model; write it again by: mvn test -Dtest=%s -D%s",
                        file, test.getSimpleName(), REGENERATE)
                .isEqualTo(expected);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
