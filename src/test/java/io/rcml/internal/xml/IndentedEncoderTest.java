package io.rcml.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndentedEncoderTest {

    private static final XmlName A = XmlName.of("a");
    private static final XmlName B = XmlName.of("b");
    private static final XmlName C = XmlName.of("c");

    private final XmlEncoder xml = XmlEncoder.indented();

    @Test
    void each_element_stands_on_a_line_of_its_own() {
        xml.declaration();
        xml.start(A);
        xml.attribute(C, "1");
        xml.plainAttribute(B, "2");
        xml.content();
        text(B, "text");
        begin(B);
        empty(C);
        xml.end(B);
        empty(C);
        xml.end(A);

        assertThat(xml).hasToString("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <a c="1" b="2">
                          <b>text</b>
                          <b>
                            <c/>
                          </b>
                          <c/>
                        </a>""");
    }

    @Test
    void nothing_is_added_to_text() {
        begin(A);
        begin(B);
        xml.plainText("before");
        begin(C);
        empty(C);
        xml.end(C);
        xml.text("after");
        xml.end(B);
        empty(B);
        xml.end(A);

        assertThat(xml).hasToString("""
                <a>
                  <b>before<c><c/></c>after</b>
                  <b/>
                </a>""");
    }

    private void begin(XmlName name) {
        xml.start(name);
        xml.content();
    }

    private void text(XmlName name, String text) {
        begin(name);
        xml.text(text);
        xml.end(name);
    }

    private void empty(XmlName name) {
        xml.start(name);
        xml.endEmpty();
    }
}
