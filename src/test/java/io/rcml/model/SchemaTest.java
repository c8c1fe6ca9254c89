package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema in the jar is written from the vocabulary, and takes what the builders build. */
class SchemaTest {

    private static final Path FILE = Path.of("src/main/resources/io/rcml/rcml.xsd");
    private static final Path EXAMPLES = Path.of("src/test/resources/io/rcml/model/client-noun");

    @Test
    void the_schema_is_what_the_vocabulary_says() {
        GeneratedFile.assertUpToDate(FILE, SchemaWriter.schema(), SchemaTest.class);
    }

    @Test
    void the_schema_is_in_the_jar() {
        assertThat(Rcml.class.getResource("/io/rcml/rcml.xsd")).isNotNull();
    }

    @Provide
    Arbitrary<Rcml> documents() {
        return Arbitraries.randomValue(random -> new RandomDocuments(random).document())
                .filter(SchemaTest::isWithinTheLanguage);
    }

    @Property(tries = 3_000)
    void what_the_builders_build_is_valid(@ForAll("documents") Rcml document) {
        assertThat(Schema.errors(document.toXml())).as(document.toXml()).isEmpty();
        assertThat(Schema.errors(document.toIndentedXml()))
                .as(document.toIndentedXml())
                .isEmpty();
    }

    /** Whether the escape hatch is shut, which the schema does not take. */
    private static boolean isWithinTheLanguage(Element element) {
        return !(element instanceof GenericElement)
                && element.attributes().keySet().stream()
                        .allMatch(name -> element.type().attribute(name).isPresent())
                && element.children().stream().allMatch(SchemaTest::isWithinTheLanguage);
    }

    @Test
    void the_escape_hatch_is_marked() {
        Rcml attribute = Rcml.of(Pause.builder().attribute("unit", "s").build());
        Rcml element =
                Rcml.builder().element(GenericElement.builder("Stream").build()).build();

        assertThat(Schema.errors(attribute.toXml()))
                .containsExactly(
                        "cvc-complex-type.3.2.2: Attribute 'unit' is not allowed to appear in element 'Pause'.");
        assertThat(Schema.errors(element.toXml()))
                .singleElement()
                .asString()
                .startsWith("cvc-complex-type.2.4.a: Invalid content was found starting with element 'Stream'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example-1", "example-2"})
    void the_examples_of_the_client_noun_are_valid(String example) {
        assertThat(Schema.errors(example(example))).isEmpty();
    }

    /** The platform splits at commas only, and so subscribes to nothing here. */
    @Test
    void the_example_without_commas_is_refused_for_them_alone() {
        String example = example("example-3");

        assertThat(Schema.errors(example))
                .hasSize(2)
                .last()
                .isEqualTo(
                        "cvc-attribute.3: The value 'initiated ringing answered completed' of attribute"
                                + " 'statusCallbackEvent' on element 'Client' is not valid with respect to its type, 'events'.");
        assertThat(Schema.errors(example.replace("initiated ringing answered", "initiated, ringing, answered,")))
                .isEmpty();
    }

    @Test
    void the_example_with_typographic_quotes_is_valid_with_plain_ones() {
        assertThat(Schema.errors(example("example-4").replace('”', '"'))).isEmpty();
    }

    @Test
    void a_document_may_say_where_its_schema_is() {
        String document = "<Response xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:noNamespaceSchemaLocation=\"rcml.xsd\"><Hangup/></Response>";

        assertThat(Schema.errors(document)).isEmpty();
        assertThat(Rcml.parse(document)).isEqualTo(Rcml.of(Hangup.builder().build()));
    }

    private static String example(String name) {
        return GeneratedFile.read(EXAMPLES.resolve(name + ".xml"));
    }
}
