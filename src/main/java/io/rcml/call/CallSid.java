package io.rcml.call;

import io.rcml.internal.text.Printable;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The platform's identifier of one call leg.
 *
 * @param value the identifier as the platform wrote it; has text, and no control characters
 */
@JsonbTypeAdapter(JsonForms.OfCallSid.class)
public record CallSid(String value) {

    static final String PARAMETER = "CallSid";

    /**
     * Checks the identifier, which ends up in log lines and URLs.
     *
     * @param value the identifier
     * @throws IllegalArgumentException if it is blank or has control characters
     */
    public CallSid {
        if (!isSid(value)) {
            throw new IllegalArgumentException("A CallSid is a visible identifier such as CA1234, but this one is "
                    + Printable.quoted(value) + ": pass the platform's CallSid as it came");
        }
    }

    /** {@return the CallSid without which a request is none of the platform's} */
    static CallSid required(String type, Parameters parameters) {
        return parameters
                .get(PARAMETER)
                .map(CallSid::new)
                .orElseThrow(() -> new IllegalArgumentException("A " + type
                        + " needs the parameter CallSid, and "
                        + (parameters.names().contains(PARAMETER) ? "it arrived empty" : "none arrived")
                        + " (parameters: "
                        + parameters.describeNames() + "): is this request from CallAPI?"));
    }

    /** {@return another leg's CallSid; empty if it is absent or cannot be one} */
    static Optional<CallSid> find(String name, Parameters parameters) {
        return parameters.get(name).filter(CallSid::isSid).map(CallSid::new);
    }

    private static boolean isSid(String value) {
        return !value.isBlank() && Printable.is(value);
    }

    // Written out, since what the JDK makes of a record's equality keeps its class loader: on JDK 17 an application
    // would stay loaded.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallSid that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the identifier} */
    @Override
    public String toString() {
        return value;
    }
}
