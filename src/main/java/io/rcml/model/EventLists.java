package io.rcml.model;

import io.rcml.call.CallEvent;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists of events, as {@code statusCallbackEvent} has them. There are few, and so each is put together once. */
final class EventLists {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    private static final Map<Set<CallEvent>, String> WRITTEN = new HashMap<>();
    private static final Map<String, Set<CallEvent>> READ = new HashMap<>();

    static {
        for (CallEvent last : CallEvent.values()) {
            Set<Set<CallEvent>> before = new HashSet<>(WRITTEN.keySet());
            before.add(EnumSet.noneOf(CallEvent.class));
            for (Set<CallEvent> some : before) {
                Set<CallEvent> events = EnumSet.of(last);
                events.addAll(some);
                String list = events.stream().map(CallEvent::value).collect(Collectors.joining(","));
                WRITTEN.put(events, list);
                READ.put(list, Collections.unmodifiableSet(events));
            }
        }
    }

    private EventLists() {}

    static Domain domain() {
        String event = Arrays.stream(CallEvent.values()).map(CallEvent::value).collect(Collectors.joining("|"));
        return Domain.of(
                text -> read(text) != null,
                "(" + event + ")(\\s*,\\s*(" + event + "))*",
                "one or more of " + event.replace('|', ' ') + ", parted by commas");
    }

    /** Some events, of which there is one at least. */
    static Set<CallEvent> of(CallEvent... events) {
        return events.length == 1
                ? Objects.requireNonNull(READ.get(events[0].value()))
                : EnumSet.copyOf(Arrays.asList(events));
    }

    /** Apart by commas, the only form that works. */
    static String write(Set<CallEvent> events) {
        return WRITTEN.getOrDefault(events, "");
    }

    /** Reads words apart by commas, as the platform wants them, or by white space, as its documents have them. */
    static @Nullable Set<CallEvent> read(String list) {
        Set<CallEvent> known = READ.get(list);
        if (known != null) {
            return known;
        }
        Set<CallEvent> events = EnumSet.noneOf(CallEvent.class);
        for (String word : SEPARATOR.split(list, -1)) {
            Optional<CallEvent> event = CallEvent.of(word);
            if (event.isEmpty() && !word.isEmpty()) {
                return null;
            }
            event.ifPresent(events::add);
        }
        return events.isEmpty() ? null : Collections.unmodifiableSet(events);
    }
}
