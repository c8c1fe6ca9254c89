package io.rcml.simulator.internal.wire;

import io.rcml.call.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a request that is being written, in order; one without a value is a bare name. */
public final class Fields {

    private record Field(String name, @Nullable String value) {

        String encoded() {
            return value == null ? encode(name) : encode(name) + '=' + encode(value);
        }
    }

    private final List<Field> fields = new ArrayList<>();

    public Fields add(String name, @Nullable String value) {
        fields.add(new Field(name, value));
        return this;
    }

    public Fields add(String name, long value) {
        return add(name, String.valueOf(value));
    }

    public Fields addAll(Fields other) {
        fields.addAll(other.fields);
        return this;
    }

    /** As a query or a body. The platform writes UTF-8, and does not say so. */
    String encoded() {
        return fields.stream().map(Field::encoded).collect(Collectors.joining("&"));
    }

    public Parameters toParameters() {
        @Nullable String[] namesAndValues = new @Nullable String[2 * fields.size()];
        for (int i = 0; i < fields.size(); i++) {
            namesAndValues[2 * i] = fields.get(i).name();
            namesAndValues[2 * i + 1] = fields.get(i).value();
        }
        return Parameters.of(namesAndValues);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
