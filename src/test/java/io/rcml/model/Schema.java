package io.rcml.model;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** {@code rcml.xsd} in the hands of the JDK, which fetches nothing. */
final class Schema {

    private static final javax.xml.validation.Schema RCML = load();

    private Schema() {}

    private static javax.xml.validation.Schema load() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(new StringReader(SchemaWriter.schema())));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    /** What is wrong with a document, in order; nothing if it is valid. */
    static List<String> errors(String xml) {
        Errors errors = new Errors();
        try {
            Validator validator = RCML.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            validator.setErrorHandler(errors);
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new AssertionError(xml, e);
        }
        return errors.messages;
    }

    /** Collects errors, and goes on. */
    private static final class Errors implements ErrorHandler {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) {
            messages.add(e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
