package io.rcml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    void a_room_says_in_a_sentence_what_it_is_and_which_rooms_it_uses(Path room) throws IOException {
        String about = about(room);

        assertThat(about).as("what it is").containsPattern("^[A-Z][^.]+[.:;]").containsPattern("(?i)\\buses?\\b");
        if (!about.contains("very room") && !about.contains("all rooms")) {
            assertThat(used(room)).allSatisfy(used -> assertThat(about).contains(used));
        }
    }

    /** The first paragraph of the room's comment, on one line. */
    private static String about(Path room) throws IOException {
        Matcher comment = Pattern.compile("(?s)/\\*\\*(.*?)(?:<p>|<pre>|\\*/)")
                .matcher(Files.readString(room.resolve("package-info.java")));
        assertThat(comment.find()).as("a comment of " + room).isTrue();
        return comment.group(1).replaceAll("\\s*\\n \\*", "").strip();
    }

    /** The internal rooms that the files of a room import, as its comment names them; text may be used by all. */
    private static List<String> used(Path room) throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : files(room)) {
            Matcher imported = Pattern.compile("(?m)^import (?:static )?io\\.rcml\\.internal\\.(\\w+)\\.")
                    .matcher(Files.readString(file));
            while (imported.find()) {
                used.add(imported.group(1));
            }
        }
        used.remove("text");
        used.remove(room.getFileName().toString());
        return used.stream().map(name -> name + "}").toList();
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
