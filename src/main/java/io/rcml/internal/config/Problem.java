package io.rcml.internal.config;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What keeps an application from being deployed.
 *
 * @param where the class or method, or the configuration's key
 * @param reason what is wrong, with the offending value, and what would be right
 */
public record Problem(String where, String reason) {

    public Problem(String where, String reason, String cure) {
        this(where, reason + "; " + cure);
    }

    /** All problems in one text, so that one deployment shows them all. */
    public static String describe(List<Problem> problems) {
        String list = IntStream.range(0, problems.size())
                .mapToObj(i -> (i + 1) + ". " + problems.get(i))
                .collect(Collectors.joining("\n"));
        return "rcml-jakarta cannot deploy this application because of "
                + (problems.size() == 1 ? "a problem" : problems.size() + " problems") + ":\n" + list;
    }

    @Override
    public String toString() {
        return where + ": " + reason + ".";
    }
}
