package io.rcml.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The elements of RCML as data, for tools: what each may hold. Writer, reader, lint, schema and reference go by it. */
public final class Vocabulary {

    private static final Map<String, ElementType> TYPES = byName(
            Rcml.TYPE,
            Dial.TYPE,
            Client.TYPE,
            Number.TYPE,
            Sip.TYPE,
            Conference.TYPE,
            Queue.TYPE,
            Video.TYPE,
            Gather.TYPE,
            Say.TYPE,
            Play.TYPE,
            Pause.TYPE,
            Record.TYPE,
            Redirect.TYPE,
            Reject.TYPE,
            Hangup.TYPE,
            Sms.TYPE,
            Fax.TYPE,
            Email.TYPE,
            Geolocation.TYPE,
            Immediate.TYPE,
            Notification.TYPE,
            UssdCollect.TYPE,
            UssdMessage.TYPE,
            Language.TYPE,
            Enqueue.TYPE,
            Leave.TYPE);

    private Vocabulary() {}

    /** {@return all elements, the root first} */
    public static Collection<ElementType> elements() {
        return TYPES.values();
    }

    /**
     * The element of that name.
     *
     * @param name the name, spelt exactly
     * @return the element; empty if RCML has none of that name
     */
    public static Optional<ElementType> element(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /** The element that somebody means who may err in upper and lower case. */
    static @Nullable ElementType meant(String name) {
        ElementType exact = TYPES.get(name);
        return exact != null
                ? exact
                : TYPES.values().stream()
                        .filter(type -> type.name().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null);
    }

    private static Map<String, ElementType> byName(ElementType... types) {
        Map<String, ElementType> byName = new LinkedHashMap<>();
        for (ElementType type : types) {
            byName.put(type.name(), type);
        }
        return Collections.unmodifiableMap(byName);
    }
}
