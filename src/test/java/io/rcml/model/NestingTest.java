package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each element in each element that may hold it, bare and with all its attributes, as often as it may stand there. */
class NestingTest {

    /** How a builder is given what stands in its element. */
    private static final Map<ElementType, Function<List<Element>, Element>> PARENTS = Map.of(
            Rcml.TYPE, parent(Rcml::builder, Rcml.Builder::verb, Verb.class, Rcml.Builder::build),
            Dial.TYPE, parent(Dial::builder, Dial.Builder::noun, Noun.class, Dial.Builder::build),
            Client.TYPE,
                    parent(
                            () -> Client.builder().name("alice"),
                            Client.Builder::video,
                            Video.class,
                            Client.Builder::build),
            Sip.TYPE, parent(() -> Sip.builder().uri("sip:a@b"), Sip.Builder::video, Video.class, Sip.Builder::build),
            Conference.TYPE,
                    parent(
                            () -> Conference.builder().name("room"),
                            Conference.Builder::video,
                            Video.class,
                            Conference.Builder::build),
            Gather.TYPE, parent(Gather::builder, Gather.Builder::prompt, Prompt.class, Gather.Builder::build),
            Geolocation.TYPE,
                    parent(
                            Geolocation::builder,
                            Geolocation.Builder::ask,
                            GeolocationType.class,
                            Geolocation.Builder::build),
            UssdCollect.TYPE,
                    parent(
                            UssdCollect::builder,
                            UssdCollect.Builder::message,
                            UssdMessage.class,
                            UssdCollect.Builder::build));

    @Test
    void these_are_the_elements_that_hold_others() {
        assertThat(PARENTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Vocabulary.elements().stream()
                        .filter(type -> !type.nests().isEmpty())
                        .toList());
    }

    @Test
    void every_element_stands_somewhere() {
        Set<ElementType> nested = new HashSet<>(Set.of(Rcml.TYPE));
        Vocabulary.elements().forEach(type -> type.nests().forEach(nest -> nested.addAll(nest.types())));

        assertThat(nested).containsExactlyInAnyOrderElementsOf(Vocabulary.elements());
    }

    @TestFactory
    Stream<DynamicTest> each_is_built_and_read_back() {
        return nestings((parent, child) -> {
            assertReadBack(parent, List.of(AttributeTable.of(child).bare()));
            assertReadBack(parent, List.of(full(parent, child)));
        });
    }

    @TestFactory
    Stream<DynamicTest> each_may_be_there_as_often_as_the_vocabulary_says() {
        return nestings((parent, child) -> {
            int most = parent.nests().stream()
                    .filter(nest -> nest.has(child))
                    .findFirst()
                    .orElseThrow()
                    .most();
            List<Element> many = Stream.<Element>generate(() -> full(parent, child))
                    .limit(Math.min(most, 12))
                    .toList();
            assertReadBack(parent, many);
        });
    }

    @TestFactory
    Stream<DynamicTest> all_that_may_stand_together_do() {
        return Vocabulary.elements().stream()
                .flatMap(parent -> parent.nests().stream()
                        .map(nest -> DynamicTest.dynamicTest(
                                parent + " with " + nest.types(),
                                () -> assertReadBack(
                                        parent,
                                        nest.types().stream()
                                                .map(child -> full(parent, child))
                                                .toList()))));
    }

    /** A child with all attributes that it may have in that parent. */
    private static Element full(ElementType parent, ElementType child) {
        return child == Video.TYPE && parent != Conference.TYPE
                ? Video.builder().enable(true).overlay("Sales").build()
                : AttributeTable.of(child).full();
    }

    private static void assertReadBack(ElementType parent, List<Element> children) {
        Element element = PARENTS.getOrDefault(
                        parent, none -> AttributeTable.of(parent).bare())
                .apply(children);
        Rcml document = Documents.around(element);
        Rcml read = Rcml.parse(document.toXml());

        assertThat(element.children()).isEqualTo(children);
        assertThat(read).isEqualTo(document);
        assertThat(Documents.find(read, parent.name()).children())
                .isEqualTo(children)
                .extracting(child -> (Object) child.getClass())
                .isEqualTo(children.stream().map(Object::getClass).toList());
    }

    private static Stream<DynamicTest> nestings(BiConsumer<ElementType, ElementType> test) {
        return Vocabulary.elements().stream()
                .flatMap(parent -> parent.nests().stream()
                        .flatMap(nest -> nest.types().stream())
                        .map(child ->
                                DynamicTest.dynamicTest(child + " in " + parent, () -> test.accept(parent, child))));
    }

    private static <B, C extends Element> Function<List<Element>, Element> parent(
            Supplier<B> builder, BiConsumer<B, C> add, Class<C> child, Function<B, ? extends Element> build) {
        return children -> {
            B parent = builder.get();
            children.forEach(element -> add.accept(parent, child.cast(element)));
            return build.apply(parent);
        };
    }
}
