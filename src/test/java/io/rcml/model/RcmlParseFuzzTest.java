package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Whatever bytes come, they are read or refused with a place, and what is read is written so that it is read again as the same.
 *
 * <p>As a test it runs over the seeds in {@code src/test/resources}. To look for more, with new findings put beside them:
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 mvn test -Dtest=RcmlParseFuzzTest
 * }</pre>
 */
class RcmlParseFuzzTest {

    private static final Path SEEDS =
            Path.of("src/test/resources/io/rcml/model/RcmlParseFuzzTestInputs/whatever_comes_is_read_or_refused");

    /** As much as a document may have, for what is written may be longer than what was read. */
    private static final int LONGEST = 1 << 20;

    @FuzzTest(maxDuration = "3m")
    @DictionaryEntries({
        "<Response>",
        "</Response>",
        "<Dial>",
        "<Client>",
        "<Gather ",
        "<Say ",
        "<Video/>",
        " timeout='",
        " name=\"",
        " statusCallbackEvent='",
        " loop='",
        " xmlns:a='b'",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<?a ",
        "?>",
        "<!DOCTYPE",
        "&amp;",
        "&#x",
        "&#13;",
        "\uFEFF",
        "”"
    })
    void whatever_comes_is_read_or_refused(byte[] bytes) throws IOException {
        assertReadOrRefused(() -> Rcml.parse(bytes));
        assertReadOrRefused(() -> Rcml.parse(new ByteArrayInputStream(bytes)));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertReadOrRefused(() -> Rcml.parse(text));
        assertReadOrRefused(() -> Rcml.parse(new StringReader(text)));
        // UTF-16 as it comes, with surrogates that have no partner, which no decoder would let through
        String units = ByteBuffer.wrap(bytes).asCharBuffer().toString();
        assertReadOrRefused(() -> Rcml.parse(units));
    }

    @Test
    void every_element_is_among_the_seeds() {
        for (ElementType type : Vocabulary.elements()) {
            String seed = GeneratedFile.read(SEEDS.resolve("element-" + type + ".xml"));

            assertThat(seed).contains("<" + type);
            assertThat(type.attributes())
                    .allSatisfy(attribute -> assertThat(seed).contains(" " + attribute + "=\""));
        }
    }

    /** A way to read a document. */
    private interface Source {
        Rcml read() throws IOException;
    }

    private static void assertReadOrRefused(Source source) throws IOException {
        Rcml read;
        try {
            read = source.read();
        } catch (RcmlParseException e) {
            assertThat(e.line()).isPositive();
            assertThat(e.column()).isPositive();
            assertThat(e).message().startsWith("Line " + e.line() + ", column " + e.column() + ": ");
            return;
        }
        String indented = read.toIndentedXml();
        if (indented.length() <= LONGEST) {
            assertThat(Rcml.parse(read.toXml())).isEqualTo(read).hasSameHashCodeAs(read);
            assertThat(Rcml.parse(read.toBytes())).isEqualTo(read);
            assertThat(Rcml.parse(indented)).isEqualTo(read);
        }
    }
}
