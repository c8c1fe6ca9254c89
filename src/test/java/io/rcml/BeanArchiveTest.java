package io.rcml;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.internal.cli.Main;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What {@code META-INF/beans.xml} says of the jar's classes. */
class BeanArchiveTest {

    private static final String SIMULATOR = "io.rcml.simulator."; // a jar of its own

    @Test
    void looks_at_no_class_for_whether_it_is_a_bean() throws Exception {
        List<String> excluded = excluded();

        assertThat(classes())
                .hasSizeGreaterThan(300)
                .allSatisfy(type -> assertThat(excluded).anyMatch(pattern -> matches(pattern, type)));
    }

    @Test
    void excludes_nothing_that_is_not_there() throws Exception {
        List<String> classes = classes();

        assertThat(excluded())
                .allSatisfy(pattern -> assertThat(classes).as(pattern).anyMatch(type -> matches(pattern, type)));
    }

    /** As CDI defines it: a class, a package, or a package and those below it. */
    private static boolean matches(String pattern, String type) {
        if (pattern.endsWith(".**")) {
            return type.startsWith(pattern.substring(0, pattern.length() - 2));
        }
        if (pattern.endsWith(".*")) {
            return type.substring(0, type.lastIndexOf('.')).equals(pattern.substring(0, pattern.length() - 2));
        }
        return type.equals(pattern);
    }

    private static List<String> excluded() throws Exception {
        Document beans = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(root().resolve("META-INF/beans.xml").toFile());
        NodeList excludes = beans.getElementsByTagName("exclude");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < excludes.getLength(); i++) {
            names.add(((Element) excludes.item(i)).getAttribute("name"));
        }
        return names;
    }

    private static List<String> classes() throws IOException, URISyntaxException {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(type -> !type.startsWith(SIMULATOR))
                    .toList();
        }
    }

    private static Path root() throws URISyntaxException {
        return Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
