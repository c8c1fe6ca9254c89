package io.rcml.benchmarks.documents;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The interface that Java has for writing XML, with one of its implementations. */
public final class StaxEncoder implements Encoder {

    private final XMLOutputFactory factory;

    public StaxEncoder(XMLOutputFactory factory) {
        this.factory = factory;
    }

    @Override
    public Supplier<byte[]> dial(List<Leg> legs) {
        return () -> write(xml -> {
            xml.writeStartElement("Dial");
            xml.writeAttribute("timeout", "20");
            xml.writeAttribute("callerId", "+19895550100");
            for (Leg leg : legs) {
                xml.writeStartElement("Client");
                xml.writeAttribute("url", leg.screening());
                xml.writeAttribute("statusCallback", leg.status());
                xml.writeAttribute("statusCallbackEvent", "answered");
                xml.writeCharacters(leg.client());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    @Override
    public Supplier<byte[]> ivr(List<Menu> menus) {
        return () -> write(xml -> {
            for (Menu menu : menus) {
                xml.writeStartElement("Gather");
                xml.writeAttribute("action", menu.action());
                xml.writeAttribute("timeout", "5");
                xml.writeAttribute("numDigits", "1");
                text(xml, "Play", menu.jingle());
                for (String choice : menu.choices()) {
                    text(xml, "Say", choice);
                    xml.writeEmptyElement("Pause");
                    xml.writeAttribute("length", "1");
                }
                xml.writeEndElement();
            }
            xml.writeEmptyElement("Record");
            xml.writeAttribute("action", "https://app.example.com/phone/recorded");
            xml.writeAttribute("maxLength", "60");
            text(xml, "Redirect", "https://app.example.com/phone/goodbye");
        });
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private byte[] write(Content content) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
            XMLStreamWriter xml = factory.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Response");
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }
}
