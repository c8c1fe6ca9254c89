package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.internal.xml.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What is written is read, by us as by the JDK, in every form and from every source. */
class RoundTripTest {

    @Provide
    Arbitrary<Rcml> documents() {
        return Arbitraries.randomValue(random -> new RandomDocuments(random).document());
    }

    @Property(tries = 10_000)
    void every_document_is_read_as_it_was_built(@ForAll("documents") Rcml document) {
        Rcml read = Rcml.parse(document.toXml());

        assertThat(read).isEqualTo(document).hasSameHashCodeAs(document);
        assertThat(nodes(Dom.trimmed(Dom.parse(read)))).isEqualTo(nodes(Dom.trimmed(Dom.parse(document))));
        assertThat(Rcml.parse(document.toBytes())).isEqualTo(document);
        assertThat(Rcml.parse(document.toIndentedXml())).isEqualTo(document);
        assertThat(Accessors.values(read)).isEqualTo(Accessors.values(document));
    }

    @Example
    void the_documents_lack_nothing_that_the_language_has() {
        RandomDocuments documents = new RandomDocuments(new Random(1));
        Set<String> found = new HashSet<>();
        for (int i = 0; i < 4_000; i++) {
            addWords(documents.document(), found);
        }

        assertThat(found)
                .containsAll(Vocabulary.elements().stream()
                        .flatMap(type -> type.attributes().stream().map(attribute -> type + " " + attribute))
                        .toList())
                .containsAll(
                        Vocabulary.elements().stream().map(type -> type + " x").toList())
                .contains("Dial holds Stream", "Gather holds Stream", "Stream holds Stream", "Stream holds Email");
    }

    private static void addWords(Element element, Set<String> words) {
        String name = element.elementName();
        element.attributes().keySet().forEach(attribute -> words.add(name + " " + attribute));
        for (Element child : element.children()) {
            words.add(name + " holds " + child.elementName());
            addWords(child, words);
        }
    }

    @Property(tries = 300)
    void every_source_is_read_the_same(@ForAll("documents") Rcml document) throws IOException {
        String xml = document.toXml();
        byte[] marked = ('\uFEFF' + xml).getBytes(StandardCharsets.UTF_8);

        assertThat(Rcml.parse(new StringReader(xml))).isEqualTo(document);
        assertThat(Rcml.parse(new ByteArrayInputStream(document.toBytes()))).isEqualTo(document);
        assertThat(Rcml.parse(marked)).isEqualTo(document);
        assertThat(Rcml.parse('\uFEFF' + xml)).isEqualTo(document);
        assertThat(Rcml.parse(xml.getBytes(StandardCharsets.UTF_16))).isEqualTo(document);
        assertThat(Rcml.parse(('\uFEFF' + xml).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(document);
    }

    @Property(tries = 300)
    void the_reader_agrees_with_the_jdk(@ForAll("documents") Rcml document) {
        for (String xml : List.of(document.toXml(), document.toIndentedXml(), otherwise(document.toIndentedXml()))) {
            assertThat(events(xml)).isEqualTo(nodes(Dom.parse(xml.getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** The same document in another spelling of XML. */
    private static String otherwise(String xml) {
        return xml.replace("\n", "\r\n")
                .replace("&lt;", "&#60;")
                .replace("&amp;", "&#x26;")
                .replace("/>", "\t\r\n/>")
                .replace("</Say>", "<!-- & < -->\r<![CDATA[<&\r\n>]]]]><?pi <&>?></Say \n>")
                .replace("<Response>", "<!----><Response a='\"\t&quot;\r\n\n'>");
    }

    static List<String> events(String xml) {
        XmlReader reader = XmlReader.of(xml);
        List<String> events = new ArrayList<>();
        while (true) {
            switch (reader.next()) {
                case START -> {
                    events.add("<" + reader.name());
                    reader.attributes().stream()
                            .map(attribute -> attribute.name() + "=" + attribute.value())
                            .sorted()
                            .forEach(events::add);
                }
                case TEXT -> events.add(reader.text());
                case END -> events.add("</" + reader.name());
                case END_OF_DOCUMENT -> {
                    return events;
                }
            }
        }
    }

    static List<String> nodes(Document document) {
        List<String> events = new ArrayList<>();
        addNodes(document.getDocumentElement(), events);
        return events;
    }

    private static void addNodes(Node element, List<String> events) {
        events.add("<" + element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        List<String> sorted = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            sorted.add(
                    attributes.item(i).getNodeName() + "=" + attributes.item(i).getNodeValue());
        }
        sorted.sort(null);
        events.addAll(sorted);
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                addText(text, events);
                addNodes(child, events);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        addText(text, events);
        events.add("</" + element.getNodeName());
    }

    private static void addText(StringBuilder text, List<String> events) {
        if (!text.isEmpty()) {
            events.add(text.toString());
            text.setLength(0);
        }
    }
}
