package io.rcml.simulator.internal.verbs;

import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.platform.Interpreter;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.report.Moment;

/** Say, Play and Pause. */
final class Prompts {

    private static final int PLAY_MILLIS = 5000;

    private Prompts() {}

    static void run(Interpreter in, Node prompt, Runnable next) {
        begin(in, prompt);
        int times = prompt.name().equals("Pause") ? 1 : prompt.number("loop", 0, 1);
        // a loop of 0 lasts until the call ends: nothing follows it
        if (times > 0) {
            in.after(times * millis(prompt), next);
        }
    }

    /** How long it takes to say it. */
    static long millisToSay(String text) {
        return Math.max(1000, 400L * text.trim().split("\\s+", -1).length);
    }

    private static void begin(Interpreter in, Node prompt) {
        LiveLeg leg = in.leg();
        switch (prompt.name()) {
            case "Say" -> in.sim().record().speech(leg, prompt.text());
            case "Play" -> in.sim().record().media(Moment.PLATFORM, leg.name(), "plays " + in.resolve(prompt.text()));
            default ->
                in.sim()
                        .record()
                        .media(Moment.PLATFORM, leg.name(), "is silent for " + prompt.number("length", 1, 1) + " s");
        }
    }

    private static long millis(Node prompt) {
        return switch (prompt.name()) {
            case "Say" -> millisToSay(prompt.text());
            case "Play" -> PLAY_MILLIS;
            default -> 1000L * prompt.number("length", 1, 1);
        };
    }
}
