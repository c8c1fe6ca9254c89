package io.rcml.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The elements of RCML as data, for tools: what each may hold. Writer, reader, lint, schema and reference go by it. */
public final class Vocabulary {

    private Vocabulary() {}

    /** {@return all elements, the root first} */
    public static Collection<ElementType> elements() {
        return All.TYPES;
    }

    /**
     * The element of that name.
     *
     * @param name the name, spelt exactly
     * @return the element; empty if RCML has none of that name
     */
    public static Optional<ElementType> element(String name) {
        return Optional.ofNullable(type(name));
    }

    /** The element of a name that is one. */
    static ElementType known(String name) {
        return Objects.requireNonNull(type(name), name);
    }

    /** The element that somebody means who may err in upper and lower case. */
    static @Nullable ElementType meant(String name) {
        ElementType exact = type(name);
        return exact != null
                ? exact
                : All.TYPES.stream()
                        .filter(type -> type.name().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null);
    }

    /** Loads the class of that element alone, as most documents have but a few of them. */
    private static @Nullable ElementType type(String name) {
        return switch (name) {
            case "Response" -> Rcml.TYPE;
            case "Dial" -> Dial.TYPE;
            case "Client" -> Client.TYPE;
            case "Number" -> Number.TYPE;
            case "Sip" -> Sip.TYPE;
            case "Conference" -> Conference.TYPE;
            case "Queue" -> Queue.TYPE;
            case "Video" -> Video.TYPE;
            case "Gather" -> Gather.TYPE;
            case "Say" -> Say.TYPE;
            case "Play" -> Play.TYPE;
            case "Pause" -> Pause.TYPE;
            case "Record" -> Record.TYPE;
            case "Redirect" -> Redirect.TYPE;
            case "Reject" -> Reject.TYPE;
            case "Hangup" -> Hangup.TYPE;
            case "Sms" -> Sms.TYPE;
            case "Fax" -> Fax.TYPE;
            case "Email" -> Email.TYPE;
            case "Geolocation" -> Geolocation.TYPE;
            case "Immediate" -> Immediate.TYPE;
            case "Notification" -> Notification.TYPE;
            case "UssdCollect" -> UssdCollect.TYPE;
            case "UssdMessage" -> UssdMessage.TYPE;
            case "Language" -> Language.TYPE;
            case "Enqueue" -> Enqueue.TYPE;
            case "Leave" -> Leave.TYPE;
            default -> null;
        };
    }

    /** What is asked for by tools, and where something is wrong. */
    private static final class All {
        static final List<ElementType> TYPES = List.of(
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
    }
}
