package io.rcml.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is tested is what is installed, and it stands alone. */
class JarTest {

    private static final String INSTALLED = System.getProperty("it.installed");

    @Test
    void the_war_holds_the_installed_jar_byte_for_byte() throws Exception {
        try (InputStream tested = Wars.application()
                .get("/WEB-INF/lib/rcml-jakarta.jar")
                .getAsset()
                .openStream()) {
            assertThat(tested.readAllBytes()).isEqualTo(Files.readAllBytes(Path.of(INSTALLED + ".jar")));
        }
    }

    @Test
    void the_class_path_of_the_tests_does_not_hold_it() {
        // but for what the simulator uses of it, and nothing of that is looked for by a container
        assertThat(getClass().getResource("/io/rcml/servlet/RcmlFilter.class")).isNull();
    }

    @Test
    void it_shares_no_package_with_the_simulator() throws Exception {
        assertThat(packages(INSTALLED + ".jar"))
                .contains("io/rcml/call")
                .doesNotContainAnyElementsOf(packages(INSTALLED + "-simulator.jar"));
    }

    private static Set<String> packages(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void it_is_under_800_kilobytes() throws Exception {
        assertThat(Files.size(Path.of(INSTALLED + ".jar"))).isLessThan(800 * 1024);
    }

    @ParameterizedTest
    @CsvSource({".jar, rcml-jakarta", "-simulator.jar, rcml-jakarta simulator"})
    void each_jar_says_what_it_is_and_of_which_version(String jar, String title) throws IOException {
        try (JarFile file = new JarFile(INSTALLED + jar)) {
            Attributes manifest = file.getManifest().getMainAttributes();
            assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_TITLE)).isEqualTo(title);
            assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                    .isEqualTo(version());

            Properties maven = new Properties();
            try (InputStream properties =
                    file.getInputStream(file.getEntry("META-INF/maven/io.rcml/rcml-jakarta/pom.properties"))) {
                maven.load(properties);
            }
            assertThat(maven)
                    .containsOnly(
                            Map.entry("groupId", "io.rcml"),
                            Map.entry("artifactId", "rcml-jakarta"),
                            Map.entry("version", version()));
        }
    }

    @Test
    @DisabledIfSystemProperty(
            named = "it.maven",
            matches = "offline=true",
            disabledReason = "Its plugin runs online only")
    void the_list_of_what_it_brings_names_itself_alone() throws IOException {
        String list = Files.readString(Path.of(INSTALLED + "-cyclonedx.json"));
        String itself = "\"pkg:maven/io.rcml/rcml-jakarta@" + version() + "?type=jar\"";

        assertThat(list.replaceAll("\\s+", " "))
                .contains("\"bomFormat\" : \"CycloneDX\"")
                .containsOnlyOnce("\"purl\" : ")
                .contains("\"purl\" : " + itself)
                .contains("\"dependencies\" : [ { \"ref\" : " + itself + ", \"dependsOn\" : [ ] } ]");
    }

    private static String version() {
        return Path.of(INSTALLED).getParent().getFileName().toString();
    }

    @Test
    void it_is_a_program_that_needs_nothing_but_a_jre() throws Exception {
        Process lint = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        INSTALLED + ".jar",
                        "lint",
                        "-")
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = lint.getOutputStream()) {
            in.write("<Response><dial>alice</dial></Response>".getBytes(StandardCharsets.UTF_8));
        }
        String printed = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed)
                .startsWith("-:1:11: error: dial is no element of RCML")
                .endsWith("1 error, 0 warnings in 1 file" + System.lineSeparator());
        assertThat(lint.waitFor()).isEqualTo(1);
    }

    @Test
    void the_simulator_is_a_program_that_needs_a_jre_and_the_jar_beside_it() throws Exception {
        Process simulator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        INSTALLED + "-simulator.jar",
                        "call",
                        "http://localhost:1/incoming",
                        "--callee",
                        "alice=answers:3s,talks:60s")
                .redirectErrorStream(true)
                .start();
        String printed = new String(simulator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed)
                .contains("! http://localhost:1/incoming gave no document: no connection")
                .endsWith("seed 1, DOCUMENTED, faults: none" + System.lineSeparator());
        assertThat(simulator.waitFor()).isEqualTo(1);
    }

    @Test
    void it_brings_no_dependency() throws Exception {
        // What is managed is not brought.
        NodeList dependencies = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        "/*/*[local-name() = 'dependencies']/*",
                        new InputSource(INSTALLED + ".pom"),
                        XPathConstants.NODESET);
        List<String> brought = new ArrayList<>();
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            NodeList scope = dependency.getElementsByTagName("scope");
            if (scope.getLength() == 0
                    || !List.of("provided", "test").contains(scope.item(0).getTextContent())) {
                brought.add(
                        dependency.getElementsByTagName("artifactId").item(0).getTextContent());
            }
        }

        assertThat(dependencies.getLength()).isPositive();
        assertThat(brought).isEmpty();
    }
}
