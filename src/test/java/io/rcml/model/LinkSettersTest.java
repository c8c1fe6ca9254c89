package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.links.Link;
import io.rcml.rest.CallChange;
import io.rcml.rest.NewCall;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever leads to a handler can be given as a link to it. What is played or faxed is a file, which no handler is. */
class LinkSettersTest {

    static Stream<Arguments> urls() {
        Stream<Arguments> attributes = Vocabulary.elements().stream()
                .filter(type -> hasBuilder(type.name()))
                .flatMap(type -> type.attributes().stream()
                        .filter(attribute -> attribute.allowed().contains("URL"))
                        .map(attribute -> Arguments.of(builder(type.name()), attribute.name())));
        Stream<Arguments> others = Stream.of(
                Arguments.of(Redirect.Builder.class, "url"),
                Arguments.of(NewCall.Builder.class, "url"),
                Arguments.of(NewCall.Builder.class, "statusCallback"),
                Arguments.of(CallChange.Builder.class, "url"),
                Arguments.of(CallChange.Builder.class, "fallbackUrl"),
                Arguments.of(CallChange.Builder.class, "statusCallback"));
        return Stream.concat(attributes, others);
    }

    private static boolean hasBuilder(String element) {
        return Stream.of(Vocabulary.class.getPackageName() + '.' + element + "$Builder")
                .anyMatch(LinkSettersTest::isClass);
    }

    private static boolean isClass(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    private static Class<?> builder(String element) {
        try {
            return Class.forName(Vocabulary.class.getPackageName() + '.' + element + "$Builder");
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("urls")
    void a_url_may_be_a_link(Class<?> builder, String setter) {
        assertThat(Stream.of(builder.getMethods())
                        .filter(method -> method.getName().equals(setter))
                        .map(method -> List.of(method.getParameterTypes())))
                .contains(List.of(String.class), List.of(Link.class));
    }

    @Test
    void the_vocabulary_has_urls_of_each_kind() {
        assertThat(urls().map(arguments -> arguments.get()[1].toString()))
                .contains(
                        "action",
                        "url",
                        "statusCallback",
                        "partialResultCallback",
                        "transcribeCallback",
                        "waitUrl",
                        "dialMusic");
    }
}
