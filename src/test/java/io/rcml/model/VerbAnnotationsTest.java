package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotations of verbs say what the language says. */
class VerbAnnotationsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/rcml/annotation");
    private static final Pattern DEFAULT = Pattern.compile("Platform default: (.*)\\.");

    @ParameterizedTest(name = "@{0}")
    @MethodSource("verbs")
    void an_annotation_has_a_member_for_each_attribute(ElementType verb, Class<?> annotation) {
        assertThat(Arrays.stream(annotation.getDeclaredMethods()).map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(
                        verb.attributes().stream().map(Attribute::name).toList());
    }

    @ParameterizedTest(name = "@{0} {1}")
    @MethodSource("attributes")
    void a_member_is_an_array_of_what_the_attribute_holds(
            ElementType verb, Attribute<?> attribute, Method member, String javadoc) {
        Class<?> type = member.getReturnType().getComponentType();

        if (type.isEnum()) {
            assertThat(Arrays.stream(type.getEnumConstants()).map(constant -> ((Value) constant).value()))
                    .containsExactlyElementsOf(attribute.domain().words());
        } else {
            assertThat(type).isEqualTo(plainType(attribute));
        }
    }

    @ParameterizedTest(name = "@{0} {1}")
    @MethodSource("attributes")
    void a_member_may_be_left_out_unless_the_attribute_is_required(
            ElementType verb, Attribute<?> attribute, Method member, String javadoc) {
        Object byDefault = member.getDefaultValue();

        assertThat(byDefault == null).isEqualTo(attribute.isRequired());
        if (byDefault != null) {
            assertThat(Array.getLength(byDefault)).isZero();
        }
    }

    @ParameterizedTest(name = "@{0} {1}")
    @MethodSource("attributes")
    void the_javadoc_of_a_member_says_the_platforms_default(
            ElementType verb, Attribute<?> attribute, Method member, String javadoc) {
        Matcher told = DEFAULT.matcher(javadoc);
        Optional<String> text = told.find() ? Optional.of(told.group(1)) : Optional.empty();

        assertThat(text.isPresent()).isEqualTo(attribute.platformDefault().isPresent());
        attribute
                .platformDefault()
                .ifPresent(value -> assertThat(plain(text.orElse("")) + " ").startsWith(plain(value) + " "));
    }

    static Stream<Arguments> verbs() {
        return Vocabulary.elements().stream()
                .filter(element -> Files.exists(source(element)))
                .map(verb -> Arguments.of(verb, annotation(verb)));
    }

    static Stream<Arguments> attributes() {
        return Vocabulary.elements().stream()
                .filter(element -> Files.exists(source(element)))
                .flatMap(verb -> verb.attributes().stream()
                        .map(attribute -> Arguments.of(
                                verb,
                                attribute,
                                member(annotation(verb), attribute.name()),
                                javadoc(verb, attribute.name()))));
    }

    /** What holds a value that has no enum: a language is a word too, but one with a hyphen that no constant would have. */
    private static Class<?> plainType(Attribute<?> attribute) {
        if (attribute.domain().range() != null) {
            return int.class;
        }
        if (attribute.domain() == Domain.TRUTH) {
            return boolean.class;
        }
        assertThat(attribute.domain().words().isEmpty() || attribute.name().equals("language"))
                .as("%s has no enum", attribute)
                .isTrue();
        return String.class;
    }

    private static Path source(ElementType element) {
        return SOURCES.resolve(element.name() + ".java");
    }

    private static Class<?> annotation(ElementType verb) {
        try {
            return Class.forName("io.rcml.annotation." + verb.name());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Method member(Class<?> annotation, String name) {
        try {
            return annotation.getDeclaredMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** The comment before a member, on one line. */
    private static String javadoc(ElementType verb, String member) {
        try {
            Matcher comment = Pattern.compile(
                            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+\\w+\\[] " + member + "\\(", Pattern.DOTALL)
                    .matcher(Files.readString(source(verb)));
            assertThat(comment.find()).as("@%s %s has a comment", verb, member).isTrue();
            return comment.group(1).replaceAll("\\s+\\*?\\s*", " ").trim();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Without markup and punctuation, of which the two need not have the same. */
    private static String plain(String text) {
        return text.replaceAll("\\{@code ([^}]*)}", "$1").replaceAll("[,:.]", "");
    }
}
