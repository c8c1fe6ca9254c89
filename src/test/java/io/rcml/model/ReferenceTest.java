package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference in the README is written from the vocabulary. */
class ReferenceTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern REFERENCE =
            Pattern.compile("(?s)(<!-- reference -->\n\n)(.*?)(<!-- /reference -->\n)");

    @Test
    void the_reference_is_what_the_vocabulary_says() {
        String readme = GeneratedFile.read(README);
        Matcher reference = REFERENCE.matcher(readme);

        assertThat(reference.find()).isTrue();
        String expected = reference.replaceFirst("$1" + Matcher.quoteReplacement(ReferenceWriter.reference()) + "$3");
        GeneratedFile.assertUpToDate(README, expected, ReferenceTest.class);
    }

    @Test
    void the_document_that_names_its_schema_is_valid() {
        List<String> documents = Pattern.compile("(?s)```xml\n(<Response .*?)\n```")
                .matcher(GeneratedFile.read(README))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(documents)
                .singleElement()
                .satisfies(document -> assertThat(Schema.errors(document)).isEmpty())
                .satisfies(document -> assertThat(Rcml.parse(document).verbs()).hasSize(1));
    }
}
