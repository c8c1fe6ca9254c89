package io.rcml.internal.config;

import io.rcml.internal.text.MistakeException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what keeps an application from being deployed, each problem once, so that one deployment shows them all. */
public final class Problems {

    private final Set<Problem> all = new LinkedHashSet<>();

    /** Adds a problem, unless it is known. */
    public void add(String where, String reason, String cure) {
        all.add(new Problem(where, reason, cure));
    }

    /** Adds what an exception says. */
    public void add(String where, RuntimeException wrong) {
        if (wrong instanceof MistakeException mistake) {
            add(where, mistake.reason(), mistake.cure());
        } else {
            add(where, String.valueOf(wrong.getMessage()), "");
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int size() {
        return all.size();
    }

    /** {@return the problems, in the order in which they were found} */
    public List<Problem> all() {
        return List.copyOf(all);
    }

    /** {@return all problems in one text} */
    public String describe() {
        StringBuilder text = new StringBuilder("rcml-jakarta cannot deploy this application because of ")
                .append(all.size() == 1 ? "a problem" : all.size() + " problems")
                .append(':');
        int number = 1;
        for (Problem problem : all) {
            text.append('\n').append(number++).append(". ").append(problem);
        }
        return text.toString();
    }
}
