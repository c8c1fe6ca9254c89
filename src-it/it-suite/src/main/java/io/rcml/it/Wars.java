package io.rcml.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * WARs as a user would build them: some classes, and in WEB-INF/lib our jar with what the container lacks. Where that is Weld there is
 * an empty beans.xml too, without which Weld looks at no class in WEB-INF/classes. Each can mark its server's log.
 */
final class Wars {

    private static final Path LIB = Path.of(System.getProperty("it.warLib"));
    static final Path OUR_JAR = LIB.resolve("rcml-jakarta.jar");

    private Wars() {}

    /** The application that every container runs. */
    static WebArchive application() {
        return withContext(withLib("app"), Map.of("office.number", "+19895550100"))
                .addPackages(true, "io.rcml.it.app")
                .addAsWebResource(new StringAsset("<h1>Reception</h1>\n"), "static/index.html");
    }

    /** A WAR of this package alone, named after it. By name, as the tests could not load its classes. */
    static WebArchive of(String packageName) {
        return named(packageName.substring(packageName.lastIndexOf('.') + 1), packageName);
    }

    /** The same under another name. */
    static WebArchive named(String name, String packageName) {
        return withLib(name).addPackages(true, packageName);
    }

    /** A WAR of this package without our jar, for comparison. */
    static WebArchive without(String name, String packageName) {
        WebArchive war = named(name, packageName);
        war.delete("/WEB-INF/lib/" + OUR_JAR.getFileName());
        return war;
    }

    /** The same with our jar and nothing else in WEB-INF/lib, as in an application that does not use CDI. */
    static WebArchive withOurJarOnly(String packageName) {
        String name = packageName.substring(packageName.lastIndexOf('.') + 1);
        return empty(name).addPackages(true, packageName).addAsLibrary(OUR_JAR.toFile());
    }

    /** Adds a web.xml with these context parameters. */
    static WebArchive withContext(WebArchive war, Map<String, String> parameters) {
        String entries = parameters.entrySet().stream()
                .map(entry -> "<context-param><param-name>" + entry.getKey() + "</param-name><param-value>"
                        + entry.getValue() + "</param-value></context-param>")
                .collect(Collectors.joining());
        return war.setWebXML(new StringAsset(
                "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">" + entries + "</web-app>"));
    }

    private static WebArchive withLib(String name) {
        WebArchive war = empty(name);
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(LIB, "*.jar")) {
            jars.forEach(jar -> war.addAsLibrary(jar.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("No jars for WEB-INF/lib in " + LIB, e);
        }
        return war.contains("/WEB-INF/lib/weld-servlet-shaded.jar")
                ? war.addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                : war;
    }

    private static WebArchive empty(String name) {
        return ShrinkWrap.create(WebArchive.class, name + ".war").addPackage("io.rcml.it.marks");
    }
}
