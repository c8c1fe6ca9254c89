package io.rcml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How large a room may be, and that it says what it is. */
class RoomsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/rcml");
    private static final int MOST_FILES = 16;
    private static final int MOST_FILES_OF_THE_DISPATCH = 10;

    @ParameterizedTest
    @MethodSource("smallRooms")
    void a_room_has_one_job_and_few_files(Path room) throws IOException {
        assertThat(files(room)).hasSizeLessThanOrEqualTo(MOST_FILES);
    }

    @Test
    void the_dispatch_can_be_read_in_one_sitting() throws IOException {
        assertThat(files(SOURCES.resolve("internal/dispatch"))).hasSizeLessThanOrEqualTo(MOST_FILES_OF_THE_DISPATCH);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_says_what_it_is_and_what_it_may_use(Path room) throws IOException {
        assertThat(Files.readString(room.resolve("package-info.java")))
                .matches("(?s)/\\*\\*.*[.;] *\\*?/?.*@NullMarked.*")
                .containsPattern("(?i)\\buses?\\b");
    }

    static List<Path> rooms() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(Files::isDirectory)
                    .filter(room ->
                            room.toFile().listFiles(file -> file.getName().endsWith(".java")).length > 0)
                    .sorted()
                    .toList();
        }
    }

    /** All but the public packages that are flat on purpose, each of them one hierarchy or one vocabulary. */
    static List<Path> smallRooms() throws IOException {
        return rooms().stream()
                .filter(room ->
                        room.startsWith(SOURCES.resolve("internal")) || room.startsWith(SOURCES.resolve("simulator")))
                .toList();
    }

    private static List<Path> files(Path room) throws IOException {
        try (Stream<Path> files = Files.list(room)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
