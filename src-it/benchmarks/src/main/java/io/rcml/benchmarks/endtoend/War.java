package io.rcml.benchmarks.endtoend;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Puts applications together out of the class path that the benchmarks run with. */
final class War {

    private static final String PACKAGE = "io/rcml/benchmarks/";
    private static final List<Path> CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    private War() {}

    /** Writes an application into a folder, as a server unpacks it. */
    static Path unpacked(Contender contender, Path folder) throws IOException {
        Path war = folder.resolve(contender.name().toLowerCase(java.util.Locale.ROOT));
        Path lib = Files.createDirectories(war.resolve("WEB-INF/lib"));
        Files.writeString(war.resolve("WEB-INF/beans.xml"), "");
        copyClasses(contender::hasClass, war.resolve("WEB-INF/classes"));
        for (Path jar : CLASS_PATH) {
            String name = jar.getFileName().toString();
            if (contender.hasJar(name) && !contender.hasWholeJars() && name.startsWith("rcml-")) {
                copyEntries(jar, contender::hasEntry, lib.resolve(name));
            } else if (contender.hasJar(name)) {
                Files.copy(jar, lib.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return war;
    }

    /** The class path of a server without any application: Tomcat, and what starts it. */
    static String server(Path folder) throws IOException {
        copyClasses(file -> file.startsWith("endtoend/"), folder.resolve("server"));
        StringBuilder classPath = new StringBuilder(folder.resolve("server").toString());
        for (Path jar : CLASS_PATH) {
            if (jar.getFileName().toString().matches("tomcat-.*\\.jar")) {
                classPath.append(File.pathSeparator).append(jar);
            }
        }
        return classPath.toString();
    }

    private static void copyEntries(Path jar, Predicate<String> wanted, Path target) throws IOException {
        try (JarFile whole = new JarFile(jar.toFile());
                JarOutputStream part = new JarOutputStream(Files.newOutputStream(target))) {
            for (JarEntry entry : Collections.list(whole.entries())) {
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    part.putNextEntry(new JarEntry(entry.getName()));
                    whole.getInputStream(entry).transferTo(part);
                    part.closeEntry();
                }
            }
        }
    }

    private static void copyClasses(Predicate<String> wanted, Path target) throws IOException {
        Path root = CLASS_PATH.stream()
                .filter(entry -> Files.isDirectory(entry.resolve(PACKAGE + "endtoend")))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The benchmarks' classes are in no folder of " + CLASS_PATH));
        try (Stream<Path> files = Files.walk(root.resolve(PACKAGE))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.resolve(PACKAGE).relativize(file).toString().replace(File.separatorChar, '/');
                if (wanted.test(name)) {
                    Path copy = target.resolve(PACKAGE).resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
