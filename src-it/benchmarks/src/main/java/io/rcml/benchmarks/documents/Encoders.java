package io.rcml.benchmarks.documents;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;

/** All ways to write RCML that are compared. */
public final class Encoders {

    public static final String OURS = "rcml-jakarta";
    public static final String TWILIO = "twilio-java";
    public static final String STAX = "JDK StAX";
    public static final String STRING_BUILDER = "StringBuilder";
    public static final String AALTO = "Aalto";

    private Encoders() {}

    /** {@return each by its name, ours first} */
    public static Map<String, Encoder> all() {
        Map<String, Encoder> all = new LinkedHashMap<>();
        all.put(OURS, new RcmlEncoder());
        all.put(STRING_BUILDER, new StringBuilderEncoder());
        all.put(AALTO, new StaxEncoder(new OutputFactoryImpl()));
        all.put(STAX, new StaxEncoder(XMLOutputFactory.newDefaultFactory()));
        all.put(TWILIO, new TwilioEncoder());
        return all;
    }
}
