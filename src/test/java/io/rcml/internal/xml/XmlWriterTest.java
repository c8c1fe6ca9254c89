package io.rcml.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlWriterTest {

    private static final XmlName A = XmlName.of("a");
    private static final XmlName B = XmlName.of("b");
    private static final XmlName C = XmlName.of("c");

    @Test
    void compact_adds_no_white_space() {
        assertThat(family(XmlWriter.compact()))
                .hasToString(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a c=\"1\" b=\"2\"><b>text</b><b><c/></b><c/></a>");
    }

    @Test
    void bytes_are_the_text_in_utf_8() throws IOException {
        XmlWriter xml = XmlWriter.compact().declaration().start(A).text("aé€😀").end(A);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        xml.writeTo(out);

        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>aé€😀</a>";
        assertThat(xml).hasToString(text);
        assertThat(xml.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(out.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void grows_with_what_it_is_given() {
        for (int length = 1000; length < 1100; length++) {
            String text = "\"".repeat(length);
            assertThat(XmlWriter.compact().start(A).attribute(B, text).end(A))
                    .hasToString("<a b=\"" + "&quot;".repeat(length) + "\"/>");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "0009 &#9; TAB",
                "000A &#10; LF",
                "000D &#13; &#13;",
                "0022 &quot; QUOTE",
                "0026 &amp; &amp;",
                "0027 APOSTROPHE APOSTROPHE",
                "003C &lt; &lt;",
                "003E &gt; &gt;",
                "007F DEL DEL",
            })
    void escapes_what_a_reader_would_take_for_something_else(String codePoint, String inAttribute, String inText) {
        String raw = Character.toString(Integer.parseInt(codePoint, 16));
        XmlWriter xml = XmlWriter.compact().start(A).attribute(B, raw).text(raw).end(A);

        String attribute = inAttribute.startsWith("&") ? inAttribute : raw;
        String text = inText.startsWith("&") ? inText : raw;
        assertThat(xml).hasToString("<a b=\"" + attribute + "\">" + text + "</a>");
    }

    @Test
    void writes_no_cdata_and_no_document_type() {
        String text = "<![CDATA[x]]><!DOCTYPE a>";

        assertThat(XmlWriter.compact().start(A).attribute(B, text).text(text).end(A))
                .hasToString("<a b=\"&lt;![CDATA[x]]&gt;&lt;!DOCTYPE a&gt;\">"
                        + "&lt;![CDATA[x]]&gt;&lt;!DOCTYPE a&gt;</a>");
    }

    @Test
    void empty_text_is_content() {
        assertThat(XmlWriter.compact().start(A).text("").end(A)).hasToString("<a></a>");
    }

    @Test
    void every_unit_that_xml_cannot_hold_is_refused_and_leaves_no_trace() {
        XmlWriter xml = XmlWriter.compact().start(A).attribute(B, "1");
        int refused = 0;
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            char c = (char) unit;
            if (!XmlChars.isLegal(c)) {
                refused++;
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> xml.attribute(C, "<é" + c))
                        .withMessage(String.format("U+%04X at index 2 cannot be written in XML 1.0", unit));
            }
        }
        xml.text("begun");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> xml.text("more\uDC00"))
                .withMessage("U+DC00 at index 4 cannot be written in XML 1.0");

        assertThat(refused).isEqualTo(29 + 2048 + 2);
        assertThat(xml.end(A)).hasToString("<a b=\"1\">begun</a>");
    }

    @Nested
    class Misuse {

        @Test
        void declaration_after_something_else() {
            assertMisuse(() -> XmlWriter.compact().start(A).declaration(), "The XML declaration must come first");
            assertMisuse(() -> XmlWriter.compact().declaration().declaration(), "The XML declaration must come first");
        }

        @Test
        void attribute_without_a_tag() {
            String message = "Attribute b must come right after the start of its element";
            assertMisuse(() -> XmlWriter.compact().attribute(B, ""), message);
            assertMisuse(() -> XmlWriter.compact().start(A).text("x").attribute(B, ""), message);
            assertMisuse(() -> XmlWriter.compact().start(A).start(C).end(C).attribute(B, ""), message);
        }

        @Test
        void attribute_twice() {
            XmlWriter xml = XmlWriter.compact().start(A).attribute(B, "1");
            assertMisuse(() -> xml.attribute(XmlName.of("b"), "2"), "<a> has the attribute b already");

            assertThat(xml.start(C).attribute(B, "2").end(C).end(A)).hasToString("<a b=\"1\"><c b=\"2\"/></a>");
        }

        @Test
        void text_outside_the_root() {
            assertMisuse(() -> XmlWriter.compact().text("x"), "Text must stand in an element");
            assertMisuse(() -> XmlWriter.compact().start(A).end(A).text("x"), "Text must stand in an element");
        }

        @Test
        void second_root() {
            assertMisuse(
                    () -> XmlWriter.compact().start(A).end(A).start(B),
                    "<b> would be a second root, and a document has one");
        }

        @Test
        void end_of_another_element() {
            assertMisuse(() -> XmlWriter.compact().start(A).start(B).end(A), "</a> has no start: <b> is open");
            assertMisuse(() -> XmlWriter.compact().end(A), "</a> has no start: nothing is open");
        }

        @Test
        void unfinished_document() {
            assertMisuse(() -> XmlWriter.compact().declaration().toByteArray(), "The document has no element");
            assertMisuse(() -> XmlWriter.compact().start(A).toByteArray(), "<a> has no end");
            assertMisuse(
                    () -> XmlWriter.compact().start(A).start(B).end(B).writeTo(new ByteArrayOutputStream()),
                    "<a> has no end");
            assertThat(XmlWriter.compact().start(A)).hasToString("<a");
        }

        private static void assertMisuse(ThrowingCallable call, String message) {
            assertThatIllegalStateException().isThrownBy(call).withMessage(message);
        }
    }

    private static XmlWriter family(XmlWriter xml) {
        xml.declaration().start(A).attribute(C, "1").attribute(B, "2");
        xml.start(B).text("text").end(B);
        xml.start(B).start(C).end(C).end(B);
        return xml.start(C).end(C).end(A);
    }
}
