package io.rcml.it;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project that runs the tests on a server: what its pom.xml says, and what is left of its run. */
record ServerProject(Path source, Path run, Map<String, String> properties) {

    private static final Pattern PROPERTY = Pattern.compile("<([\\w.]+)>([^<]*)</\\1>");
    private static final Pattern NAMES_SERVER = Pattern.compile("<it\\.server>[^<$]+");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([\\w.]+)}");
    private static final Pattern COUNT = Pattern.compile("<testsuite [^>]*?\\stests=\"(\\d+)\"[^>]*");
    private static final Pattern JDK = Pattern.compile("invoker\\.java\\.version = (\\d+)([+-])");
    private static final Map<String, String> GROUPS = Map.of(
            "ear", "EARs",
            "ear-of-two", "EARs in which two WARs have the jar",
            "mp-config", "MicroProfile Config",
            "rest", "Jakarta REST");

    /** All of this clone that say which server they run. */
    static List<ServerProject> in(Path root) throws IOException {
        List<ServerProject> projects = new ArrayList<>();
        try (DirectoryStream<Path> poms = Files.newDirectoryStream(root.resolve("src-it"))) {
            for (Path folder : poms) {
                Path pom = folder.resolve("pom.xml");
                if (Files.exists(pom)
                        && NAMES_SERVER.matcher(Files.readString(pom)).find()) {
                    Path run = root.resolve("target/it").resolve(folder.getFileName());
                    projects.add(new ServerProject(folder, run, properties(pom)));
                }
            }
        }
        projects.sort(Comparator.comparing(ServerProject::server));
        return projects;
    }

    /** Its own, and those that it inherits. */
    private static Map<String, String> properties(Path pom) throws IOException {
        Map<String, String> own = PROPERTY.matcher(Files.readString(pom))
                .results()
                .collect(Collectors.toMap(
                        property -> property.group(1), property -> property.group(2), (first, second) -> first));
        String parent = own.get("relativePath");
        Map<String, String> all = new HashMap<>(parent == null ? Map.of() : properties(pom.resolveSibling(parent)));
        all.putAll(own);
        return all;
    }

    /** The server's name and version. */
    String server() {
        return REFERENCE
                .matcher(properties.get("it.server"))
                .replaceAll(reference -> Matcher.quoteReplacement(properties.get(reference.group(1))));
    }

    /** Whether it is for newer JDKs than this, or for older ones. */
    boolean isLeftOut() throws IOException {
        Path invoker = source.resolve("invoker.properties");
        Matcher bound = JDK.matcher(Files.exists(invoker) ? Files.readString(invoker) : "");
        if (!bound.find()) {
            return false;
        }
        boolean isOlder = Runtime.version().feature() < Integer.parseInt(bound.group(1));
        return bound.group(2).equals("+") ? isOlder : !isOlder;
    }

    int tests() throws IOException {
        int tests = 0;
        Path reports = run.resolve("target/failsafe-reports");
        if (Files.isDirectory(reports)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
                for (Path report : files) {
                    MatchResult suite = COUNT.matcher(Files.readString(report))
                            .results()
                            .findFirst()
                            .orElseThrow();
                    tests += Integer.parseInt(suite.group(1));
                }
            }
        }
        return tests;
    }

    /** What the server said of itself. */
    Properties runtime() throws IOException {
        Properties runtime = new Properties();
        try (Reader file = Files.newBufferedReader(run.resolve("target/runtime.properties"))) {
            runtime.load(file);
        }
        return runtime;
    }

    /** Its row of the table. */
    String row() throws IOException {
        Properties runtime = runtime();
        return Stream.of(
                        server(),
                        "Servlet " + runtime.getProperty("servlet"),
                        runtime.getProperty("cdi"),
                        runtime.getProperty("jsonb"),
                        brought(),
                        missing())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String brought() {
        return Files.exists(run.resolve("target/war-lib/weld-servlet-shaded.jar"))
                ? "Weld, Yasson, `beans.xml`"
                : "nothing";
    }

    private String missing() {
        String groups = properties.getOrDefault("it.excludedGroups", "");
        return groups.isEmpty()
                ? "–"
                : Stream.of(groups.split(","))
                        .filter(group -> !(group.equals("ear-of-two") && groups.contains("ear,")))
                        .map(GROUPS::get)
                        .collect(Collectors.joining(", "));
    }
}
