package io.rcml.benchmarks.micro;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.twilio.twiml.VoiceResponse;
import io.rcml.benchmarks.documents.Encoders;
import io.rcml.benchmarks.documents.Leg;
import io.rcml.benchmarks.documents.RcmlEncoder;
import io.rcml.model.Rcml;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reads a document of three nouns from bytes. This library and twilio-java make objects of it, with all that they check; the others only
 * give each attribute and text once.
 */
@State(Scope.Thread)
public class Reading {

    public static final String WOODSTOX = "Woodstox";

    private final byte[] document = RcmlEncoder.dialling(Leg.first(3)).toBytes();

    @Param({Encoders.OURS, WOODSTOX, Encoders.AALTO, Encoders.STAX, Encoders.TWILIO})
    private String by;

    private Function<byte[], Object> reading;

    @Setup
    public void prepare() {
        reading = reading(by);
    }

    /** {@return how somebody reads a document; where it makes nothing of it, it gives the number of characters that it has seen} */
    public static Function<byte[], Object> reading(String by) {
        return switch (by) {
            case Encoders.OURS -> Rcml::parse;
            case Encoders.TWILIO -> Reading::twilio;
            case WOODSTOX -> stax(new WstxInputFactory());
            case Encoders.AALTO -> stax(new InputFactoryImpl());
            case Encoders.STAX -> stax(XMLInputFactory.newDefaultFactory());
            default -> throw new IllegalArgumentException(by);
        };
    }

    private static Object twilio(byte[] xml) {
        return VoiceResponse.Builder.fromXml(new String(xml, StandardCharsets.UTF_8))
                .build();
    }

    private static Function<byte[], Object> stax(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return xml -> characters(factory, xml);
    }

    private static int characters(XMLInputFactory factory, byte[] xml) {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            int characters = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        characters += reader.getLocalName().length();
                        for (int i = 0; i < reader.getAttributeCount(); i++) {
                            characters += reader.getAttributeLocalName(i).length()
                                    + reader.getAttributeValue(i).length();
                        }
                    }
                    case XMLStreamReader.CHARACTERS ->
                        characters += reader.getText().length();
                    default -> {} // ends say nothing new
                }
            }
            return characters;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public Object read() {
        return reading.apply(document);
    }
}
