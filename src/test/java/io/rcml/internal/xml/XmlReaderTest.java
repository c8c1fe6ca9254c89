package io.rcml.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rcml.internal.xml.XmlReader.Event;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {

    @Test
    void tells_what_comes_and_where() {
        XmlReader xml =
                XmlReader.of("\uFEFF<?xml version='1.0'?>\r\n<a\tb = 'c'\n\n  d=\"\">\r😀<e/></a >\n<!-- end -->\n");

        assertThat(xml.next()).isEqualTo(Event.START);
        assertThat(xml.name()).isEqualTo("a");
        assertThat(xml.attributes()).containsExactly(new XmlAttribute("b", "c", 2, 4), new XmlAttribute("d", "", 4, 3));
        assertAt(xml, 2, 1);
        assertThat(xml.next()).isEqualTo(Event.TEXT);
        assertThat(xml.text()).isEqualTo("\n😀");
        assertAt(xml, 4, 8);
        assertThat(xml.next()).isEqualTo(Event.START);
        assertThat(xml.name()).isEqualTo("e");
        assertThat(xml.attributes()).isEmpty();
        assertAt(xml, 5, 2);
        assertThat(xml.next()).isEqualTo(Event.END);
        assertThat(xml.name()).isEqualTo("e");
        assertThat(xml.next()).isEqualTo(Event.END);
        assertThat(xml.name()).isEqualTo("a");
        assertAt(xml, 5, 6);
        assertThat(xml.next()).isEqualTo(Event.END_OF_DOCUMENT);
        assertThat(xml.next()).isEqualTo(Event.END_OF_DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "&amp;&lt;&gt;&quot;&apos; &<>\"'",
                "&#65;&#x42;&#x1F600;&#0000067; AB😀C",
                "a&b=c&&d&e a&b=c&&d&e",
                "&#&x#& &#&x#&",
                "<![CDATA[<&amp;>]]]><![CDATA[]]>x]] <&amp;>]x]]",
                "a<!--b-->c<?d?><?e\t<&>?>f acf",
            })
    void text_is_what_it_stands_for(String written, String text) {
        assertThat(text("<a>" + written + "</a>")).isEqualTo(text);
    }

    @Test
    void line_ends_become_line_feeds_and_in_attributes_spaces() {
        assertThat(text("<a>\r\n\r\r\n\n&#13;&#10;<![CDATA[\r\n\r]]></a>")).isEqualTo("\n\n\n\n\r\n\n\n");
        assertThat(value("<a b='\r\n\r\t\n&#13;&#10;&#9;\"'/>")).isEqualTo("    \r\n\t\"");
    }

    @Test
    void names_are_those_that_parsers_of_java_take() {
        XmlReader xml = XmlReader.of("<é:_-.·9 xmlns:é='u' ü='1'/>");

        assertThat(xml.next()).isEqualTo(Event.START);
        assertThat(xml.name()).isEqualTo("é:_-.·9");
        assertThat(xml.attributes()).extracting(XmlAttribute::name).containsExactly("xmlns:é", "ü");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><a/>",
                "<?xml version='1.1' encoding='ISO-8859-1' standalone='no' ?><a/>",
                "\n  <?xml version = \"1.0\"\r\n encoding\t=\t\"utf-8\"?>\n<?xml-stylesheet href='a'?><!--b--><a/><?c?>",
            })
    void may_begin_with_a_declaration(String xml) {
        assertThat(events(XmlReader.of(xml))).containsExactly("START", "END");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void bytes_are_decoded_by_their_mark(String charset) {
        byte[] bytes = "\uFEFF<a>é€😀</a>".getBytes(Charset.forName(charset));

        XmlReader xml = XmlReader.of(bytes);
        xml.next();
        xml.next();
        assertThat(xml.text()).isEqualTo("é€😀");
        assertAt(xml, 1, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 4095, 4096, 4097, 8192, 12_289, (1 << 20) - 1, 1 << 20})
    void characters_may_come_in_any_number(int length) throws IOException {
        String xml = "<a>" + "b".repeat(length - 7) + "</a>";
        Reader few = new FilterReader(new StringReader(xml)) {
            private int asked;

            @Override
            public int read(char[] chars, int from, int most) throws IOException {
                return super.read(chars, from, Math.min(most, asked++ % 1000));
            }
        };

        assertThat(text(XmlReader.of(new StringReader(xml)))).hasSize(length - 7);
        assertThat(text(XmlReader.of(few))).hasSize(length - 7);
    }

    @Test
    void elements_are_far_apart_or_deep() {
        String deep = "<a>".repeat(64) + "</a>".repeat(64);
        assertThat(events(XmlReader.of(deep))).hasSize(128);
        assertRefused(
                "\n" + "<a>".repeat(65), "Line 2, column 193: expected at most 64 elements in one another, found more");
        assertThat(events(XmlReader.of("<a>" + "<b/>".repeat(200_000) + "</a>")))
                .hasSize(400_002);
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "``|1|1|expected an element, found the end of the document",
                    "text|1|1|expected an element, found \"t\"",
                    "</a>|1|2|expected the name of an element, or &lt; for < in text, found \"/\"",
                    "<a/><b/>|1|5|expected nothing after </a>, found \"<\"",
                    "<a/>&amp;|1|5|expected nothing after </a>, found \"&\"",
                    "<a><b></a>|1|7|expected </b> for the element that begins at line 1, column 4, found </a>",
                    "<a>|1|4|expected </a> for the element that begins at line 1, column 1, found the end of the document",
                    "<a></a|1|7|expected > at the end of </a, found the end of the document",
                    "<a><1/></a>|1|5|expected the name of an element, or &lt; for < in text, found \"1\"",
                    "<a b/>|1|5|expected = and a value after the attribute b, found \"/\"",
                    "<a b=c/>|1|6|expected \" or ' around the value of b, found \"c\"",
                    "<a b=”c”/>|1|6|expected \" or ' around the value of b, found \"”\" (U+201D), a typographic quote; use \" instead",
                    "<a b='c'd=''/>|1|9|expected white space, > or /> in <a>, found \"d\"",
                    "<a b='' c='' b=''/>|1|14|expected each attribute once, found b again",
                    "<a b='<'/>|1|7|expected ' after the value of b, or &lt; for < in it, found \"<\"",
                    "<a b=\"c”><d/>|1|10|expected \" after the value of b, or &lt; for < in it, found \"<\"; the value holds a typographic quote, which does not end it",
                    "<a b='c|1|8|expected ' after the value of b, found the end of the document",
                    "<a>]]></a>|1|4|expected ]]&gt; for ]]> in text, found \"]\"",
                    "<a>&nbsp;</a>|1|4|expected &amp; &lt; &gt; &quot; &apos; or the number of a character that XML 1.0 can hold, found &nbsp;",
                    "<a b='&#0;'/>|1|7|expected &amp; &lt; &gt; &quot; &apos; or the number of a character that XML 1.0 can hold, found &#0;",
                    "<a><![CDATA[]]</a>|1|19|expected ]]> at the end of CDATA, found the end of the document",
                    "<a><!-- -- --></a>|1|11|expected > after -- in a comment, found \" \"",
                    "<a><!b></a>|1|5|expected the name of an element, or &lt; for < in text, found \"!\"",
                    "<a><?xml version='1.0'?></a>|1|4|expected an XML declaration nowhere but at the beginning, found <?xml",
                    "<?xml version='2.0'?><a/>|1|1|expected an XML declaration such as <?xml version=\"1.0\" encoding=\"UTF-8\"?>, found <?xml version='2.0'?>",
                    "<!DOCTYPE a><a/>|1|1|expected an element, found <!DOCTYPE, which is not read; take it out",
                })
        void what_is_not_well_formed(String xml, int line, int column, String problem) {
            assertRefused(xml, "Line " + line + ", column " + column + ": " + problem);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "&;",
                    "&#;",
                    "&#x;",
                    "&#xD800;",
                    "&#65536000000000;",
                    "&#x110000;",
                    "&#xFFFE;",
                    "&#-1;",
                    "&#１;",
                    "&é;",
                    "&AMP;",
                    "&#X41;"
                })
        void what_looks_like_a_reference_and_is_none(String reference) {
            assertRefused(
                    "<a>\n" + reference + "</a>",
                    "Line 2, column 1: expected &amp; &lt; &gt; &quot; &apos; or the number of a character that XML 1.0 can"
                            + " hold, found " + reference);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
        void what_xml_cannot_hold(int unit) {
            char c = (char) unit;
            String problem = String.format("expected a character that XML 1.0 can hold, found U+%04X", unit);
            assertRefused("<a>b" + c, "Line 1, column 5: " + problem);
            assertRefused("<a b='" + c + "'/>", "Line 1, column 7: " + problem);
            assertRefused("<a><![CDATA[" + c + "]]></a>", "Line 1, column 13: " + problem);
            assertRefused("<!--" + c + "--><a/>", "Line 1, column 5: " + problem);
            assertRefused("<a><?b " + c + "?></a>", "Line 1, column 8: " + problem);
        }

        @Test
        void bytes_that_are_no_characters() {
            byte[] latin = "<a>\r\nné</a>".getBytes(StandardCharsets.ISO_8859_1);
            assertThatExceptionOfType(XmlException.class)
                    .isThrownBy(() -> XmlReader.of(latin))
                    .withMessage("Line 2, column 2: expected UTF-8, found the byte 0xE9");
            byte[] half = {(byte) 0xFF, (byte) 0xFE, '<', 0, 'a'};
            assertThatExceptionOfType(XmlException.class)
                    .isThrownBy(() -> XmlReader.of(half))
                    .withMessage("Line 1, column 2: expected UTF-16LE, found the byte 0x61");
        }

        @Test
        void too_many_attributes() {
            StringBuilder tag = new StringBuilder("<a");
            for (int i = 0; i < 64; i++) {
                tag.append(" b").append(i).append("=''");
            }
            assertThat(events(XmlReader.of(tag + "/>"))).containsExactly("START", "END");
            assertRefused(tag + " c=''/>", "Line 1, column 442: expected at most 64 attributes, found more");
        }

        @Test
        void what_is_too_long() {
            String longest = "<a>" + "b".repeat((1 << 20) - 7) + "</a>";
            assertThat(text(longest)).hasSize((1 << 20) - 7);
            assertRefused(
                    " " + longest,
                    "Line 1, column 1048577: expected a document of at most 1048576 characters, found more");
            assertThatExceptionOfType(XmlException.class)
                    .isThrownBy(() -> events(XmlReader.of((longest + "😀").getBytes(StandardCharsets.UTF_8))))
                    .withMessage(
                            "Line 1, column 1048577: expected a document of at most 1048576 characters, found more");
        }
    }

    private static void assertAt(XmlReader xml, int line, int column) {
        assertThat(List.of(xml.line(), xml.column())).containsExactly(line, column);
    }

    private static void assertRefused(String xml, String message) {
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> events(XmlReader.of(xml)))
                .withMessage(message);
    }

    private static String text(String xml) {
        return text(XmlReader.of(xml));
    }

    private static String text(XmlReader reader) {
        reader.next();
        assertThat(reader.next()).isEqualTo(Event.TEXT);
        return reader.text();
    }

    private static String value(String xml) {
        XmlReader reader = XmlReader.of(xml);
        reader.next();
        return reader.attributes().get(0).value();
    }

    private static List<String> events(XmlReader xml) {
        List<String> events = new ArrayList<>();
        for (Event event = xml.next(); event != Event.END_OF_DOCUMENT; event = xml.next()) {
            events.add(event.name());
        }
        return events;
    }
}
