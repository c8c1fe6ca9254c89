package io.rcml.model;

import io.rcml.model.ElementType.Nest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of RCML as data: what each may hold. Writer, reader, lint, schema and reference go by it.
 *
 * <p>For tools, such as editors and generators of documentation. Unlike the rest of this package, it may change in any version.
 */
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

    /** Loads the class of that element alone, as most documents have only a few of them. The only list of names and classes. */
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

    /** What is asked for by tools, and where something is wrong: all that a document may hold, verb by verb, with what is in each. */
    private static final class All {

        static final List<ElementType> TYPES = List.copyOf(reachable());

        private static Set<ElementType> reachable() {
            Set<ElementType> types = new LinkedHashSet<>();
            types.add(Rcml.TYPE);
            for (Nest verbs : Rcml.TYPE.nests()) {
                for (ElementType verb : verbs.types()) {
                    add(verb, types);
                }
            }
            return types;
        }

        private static void add(ElementType verb, Set<ElementType> types) {
            Deque<ElementType> next = new ArrayDeque<>(List.of(verb));
            while (!next.isEmpty()) {
                ElementType type = next.remove();
                if (types.add(type)) {
                    type.nests().forEach(nest -> next.addAll(nest.types()));
                }
            }
        }
    }
}
