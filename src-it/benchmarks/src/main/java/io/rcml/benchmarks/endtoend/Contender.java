package io.rcml.benchmarks.endtoend;

import java.util.List;

/** An application that answers a call on Tomcat, with Weld: its own classes and, of all jars, those that it needs. */
public enum Contender {
    ANNOTATED(
            "rcml-jakarta, annotated",
            List.of("apps/annotated/", "documents/Leg", "documents/Clients"),
            List.of("rcml-jakarta-\\d[^/]*(?<!simulator)\\.jar")),
    ENCODER(
            "servlet, rcml-jakarta's encoder",
            List.of("apps/encoder/", "documents/Leg", "documents/Clients"),
            List.of("rcml-jakarta-\\d[^/]*(?<!simulator)\\.jar")),
    TEXT(
            "servlet, StringBuilder",
            List.of(
                    "apps/text/",
                    "documents/Leg",
                    "documents/StringBuilderEncoder",
                    "documents/Encoder.",
                    "documents/Menu"),
            List.of()),
    RESTEASY(
            "RESTEasy, String",
            List.of(
                    "apps/rest/",
                    "documents/Leg",
                    "documents/StringBuilderEncoder",
                    "documents/Encoder.",
                    "documents/Menu"),
            List.of(
                    "resteasy-.*",
                    "jandex-.*",
                    "reactive-streams-.*",
                    "angus-activation-.*",
                    "jakarta\\.validation-.*",
                    "asyncutil-.*",
                    "jakarta\\.ws\\.rs-.*",
                    "jboss-logging-.*",
                    "jakarta\\.activation-.*",
                    "jakarta\\.annotation-.*")),
    JERSEY(
            "Jersey, String",
            List.of(
                    "apps/rest/",
                    "documents/Leg",
                    "documents/StringBuilderEncoder",
                    "documents/Encoder.",
                    "documents/Menu"),
            List.of(
                    "jersey-.*",
                    "hk2-.*",
                    "osgi-resource-locator-.*",
                    "aopalliance-.*",
                    "javassist-.*",
                    "jakarta\\.ws\\.rs-.*",
                    "jakarta\\.inject-.*",
                    "jakarta\\.annotation-.*",
                    "jakarta\\.validation-.*",
                    "jakarta\\.xml\\.bind-.*",
                    "jakarta\\.activation-.*")),
    TWILIO(
            "servlet, twilio-java",
            List.of("apps/twilio/", "documents/Leg", "documents/TwilioEncoder", "documents/Encoder.", "documents/Menu"),
            List.of(
                    "twilio-.*",
                    "jackson-.*",
                    "jjwt-.*",
                    "java-jwt-.*",
                    "httpc.*",
                    "commons-.*",
                    "slf4j-.*",
                    "gson-.*",
                    "json-.*",
                    "stax2-.*",
                    "woodstox-.*"));

    /** What of our jar is the language alone, without what a container looks for: filter, extension and beans.xml. */
    private static final List<String> LANGUAGE = List.of(
            "io/rcml/call/", "io/rcml/links/", "io/rcml/model/", "io/rcml/internal/text/", "io/rcml/internal/xml/");

    /** What all of them have. */
    private static final List<String> CLASSES = List.of("apps/Directory");

    private static final List<String> JARS = List.of("weld-servlet-shaded-.*");

    private final String label;
    private final List<String> classes;
    private final List<String> jars;

    Contender(String label, List<String> classes, List<String> jars) {
        this.label = label;
        this.classes = classes;
        this.jars = jars;
    }

    /** {@return its name in tables} */
    public String label() {
        return label;
    }

    /** Whether a class file, below {@code io/rcml/benchmarks}, is part of it. */
    boolean hasClass(String file) {
        return CLASSES.stream().anyMatch(file::startsWith) || classes.stream().anyMatch(file::startsWith);
    }

    /** Whether it needs a jar. */
    boolean hasJar(String name) {
        return JARS.stream().anyMatch(name::matches) || jars.stream().anyMatch(name::matches);
    }

    /** Whether it needs all that its jars hold. */
    boolean hasWholeJars() {
        return this != ENCODER;
    }

    /** Whether it needs an entry of a jar of ours. */
    boolean hasEntry(String name) {
        return LANGUAGE.stream().anyMatch(name::startsWith);
    }
}
