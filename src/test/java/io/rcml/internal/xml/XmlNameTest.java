package io.rcml.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rcml.internal.text.Printable;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class XmlNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Client", "statusCallback", "_x", "a-b.c_d1", "été", "名前", "a·b"})
    void holds_letters_digits_and_three_marks(String name) {
        assertThat(XmlName.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1a", "-a", ".a", "a b", "a>", "a\"", "a=", "a:b", ":", "a\n", "a\u007F"})
    void refuses_what_could_end_a_tag_or_needs_a_namespace(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmlName.of(name))
                .withMessage("\"" + Printable.of(name) + "\" is no name for an element or attribute;"
                        + " use letters, digits, '-', '_' and '.', and begin with a letter or '_'");
    }

    @ParameterizedTest
    @CsvSource({
        "·a, U+00B7, 0",
        "×, U+00D7, 0",
        "a\uD800, U+D800, 1",
        "𐀀, U+10000, 0",
        "a𐀀, U+10000, 1",
        "Ⰰ, U+2C00, 0",
        "aĲ, U+0132, 1"
    })
    void refuses_what_parsers_of_java_refuse(String name, String character, int index) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmlName.of(name))
                .withMessage("\"" + Printable.of(name)
                        + "\" is no name for an element or attribute, for parsers of Java refuse "
                        + character + " at its index " + index
                        + "; use letters, digits, '-', '_' and '.', and begin with a letter or '_'");
    }

    @Test
    void takes_just_those_characters_that_the_parser_of_the_jdk_takes() throws Exception {
        NameOracle jdk = new NameOracle();
        assertThat(jdk.takes("a")).isTrue();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += step(c)) {
            String character = Character.toString(c);
            boolean colonOrSpace = c == ':' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
            assertThat(isName(character))
                    .as("as the first %s", Printable.name(c))
                    .isEqualTo(!colonOrSpace && jdk.takes(character));
            assertThat(isName('a' + character))
                    .as("as a later %s", Printable.name(c))
                    .isEqualTo(!colonOrSpace && jdk.takes('a' + character));
        }
    }

    /** Beyond the first plane, where the parser refuses the first half of each pair already, some of each hundred. */
    private static int step(int c) {
        return c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 1 : 61;
    }

    private static boolean isName(String name) {
        try {
            XmlName.of(name);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** The parser that the JDK brings. */
    private static final class NameOracle extends DefaultHandler {

        private final SAXParser parser = SAXParserFactory.newDefaultInstance().newSAXParser();

        private NameOracle() throws ParserConfigurationException, SAXException {}

        boolean takes(String name) throws IOException, SAXException {
            try {
                parser.parse(new InputSource(new StringReader('<' + name + "/>")), this);
                return true;
            } catch (SAXParseException refused) {
                return false;
            }
        }
    }

    @Test
    void equals_another_of_the_same_letters() {
        assertThat(XmlName.of("a")).isEqualTo(XmlName.of("a")).hasSameHashCodeAs(XmlName.of("a"));
        assertThat(XmlName.of("a")).isNotEqualTo(XmlName.of("A")).isNotEqualTo("a");
    }
}
