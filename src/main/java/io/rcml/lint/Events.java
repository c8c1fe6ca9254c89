package io.rcml.lint;

import io.rcml.model.Attribute;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Lists of events that are separated as an example of the documentation has them, which is not what the platform reads. */
final class Events {

    private static final String STATUS_CALLBACK_EVENT = "statusCallbackEvent";

    private Events() {}

    /** Whether this is a list of events that a comma in place of each space would mend. */
    static boolean areSpaceSeparated(Attribute<?> attribute, String value) {
        return attribute.name().equals(STATUS_CALLBACK_EVENT)
                && attribute.complaint(asThePlatformReads(value)).isPresent()
                && attribute.complaint(commaList(value)).isEmpty();
    }

    /** Without any white space, which makes one long word of words that it parts. */
    private static String asThePlatformReads(String value) {
        return value.replaceAll("\\s", "");
    }

    static String commaList(String value) {
        return Arrays.stream(value.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(","));
    }
}
