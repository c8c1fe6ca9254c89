package io.rcml.internal.config;

import java.util.ArrayList;
import java.util.List;

/** Collects what keeps an application from being deployed, so that one deployment shows all of it. */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();

    /** Adds a problem. */
    public void add(String where, String reason, String cure) {
        all.add(new Problem(where, reason, cure));
    }

    /** Adds what an exception says. */
    public void add(String where, RuntimeException wrong) {
        all.add(Problem.of(where, wrong));
    }

    /** Adds a problem, unless it is known: what several handlers have in common is read once for each of them. */
    public void addOnce(Problem problem) {
        // By its text: on JDK 17, the equality of a record may keep its class for as long as the server runs.
        String text = problem.toString();
        if (all.stream().noneMatch(known -> known.toString().equals(text))) {
            all.add(problem);
        }
    }

    /** Adds problems that were collected apart. */
    public void addAll(Problems others) {
        all.addAll(others.all);
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
