package io.rcml.simulator;

import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import io.rcml.simulator.script.Faults;

/** Behaviours in words, as the command line has them: {@code answers:3s,talks:60s}. */
final class Behaviours {

    private Behaviours() {}

    static Callee callee(String words) {
        Callee callee = null;
        for (String word : words.split(",", -1)) {
            callee = callee == null ? reaction(word) : more(callee, word);
        }
        return callee == null ? Callee.answers() : callee;
    }

    private static Callee reaction(String word) {
        String value = value(word);
        return switch (name(word)) {
            case "answers" -> value.isEmpty() ? Callee.answers() : Callee.answersAfter(seconds(word));
            case "busy" -> Callee.busy();
            case "no-answer" -> Callee.noAnswer();
            case "unreachable" -> Callee.unreachable();
            case "declines" -> value.isEmpty() ? Callee.declines() : Callee.declinesAfter(seconds(word));
            case "rings" -> Callee.ringsFor(seconds(word));
            default ->
                throw unknown("callee begins with answers, busy, no-answer, unreachable, declines or rings", word);
        };
    }

    private static Callee more(Callee callee, String word) {
        return switch (name(word)) {
            case "talks" -> callee.talksFor(seconds(word));
            case "hangs-up" -> callee.hangsUpAfter(seconds(word));
            case "presses" -> callee.presses(value(word));
            case "speaks" -> callee.speaks(value(word));
            case "accepts-screening" -> callee.acceptsScreening();
            case "rejects-screening" -> callee.rejectsScreening();
            case "voicemail" -> callee.voicemail();
            default ->
                throw unknown(
                        "callee goes on with talks, hangs-up, presses, speaks, accepts-screening, rejects-screening or"
                                + " voicemail",
                        word);
        };
    }

    static Caller caller(String words) {
        Caller caller = Caller.listens();
        for (String word : words.split(",", -1)) {
            caller = switch (name(word)) {
                case "presses" -> caller.thenPresses(value(word));
                case "speaks" -> caller.thenSpeaks(value(word));
                case "hangs-up" -> caller.hangsUpAfter(seconds(word));
                default -> throw unknown("caller presses, speaks or hangs-up", word);
            };
        }
        return caller;
    }

    static Faults fault(Faults faults, String word) {
        return switch (name(word)) {
            case "duplicate" -> faults.duplicate(probability(word));
            case "drop" -> faults.drop(probability(word));
            case "break" -> faults.breakConnections(probability(word));
            case "slow" -> faults.readSlowly(probability(word));
            case "forge" -> faults.forge(probability(word));
            case "reorder" -> faults.reorder(seconds(word));
            case "delay" -> faults.delay(seconds(word));
            default -> throw unknown("fault is duplicate, drop, break, slow, forge, reorder or delay", word);
        };
    }

    private static String name(String word) {
        return word.replaceFirst(":.*", "");
    }

    private static String value(String word) {
        int colon = word.indexOf(':');
        return colon < 0 ? "" : word.substring(colon + 1);
    }

    private static int seconds(String word) {
        String value = value(word);
        if (!value.matches("[0-9]{1,6}s?")) {
            throw new IllegalArgumentException(name(word) + " takes seconds such as 3s, not \"" + value + '"');
        }
        return Integer.parseInt(value.replace("s", ""));
    }

    private static double probability(String word) {
        String value = value(word);
        if (!value.matches("[0-9]{1,3}(\\.[0-9]{1,9})?")) {
            throw new IllegalArgumentException(name(word) + " takes a probability such as 0.3, not \"" + value + '"');
        }
        return Double.parseDouble(value);
    }

    private static IllegalArgumentException unknown(String rule, String word) {
        return new IllegalArgumentException("A " + rule + ", and does not know \"" + word + '"');
    }
}
