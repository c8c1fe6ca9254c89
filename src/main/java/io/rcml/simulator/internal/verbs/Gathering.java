package io.rcml.simulator.internal.verbs;

import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.platform.Interpreter;
import io.rcml.simulator.internal.wire.Fields;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.script.Input;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gather: listens for keys or speech while it plays its prompts. */
final class Gathering {

    private static final List<String> PROMPTS = List.of("Say", "Play", "Pause");
    static final int REACTION_MILLIS = 1000;
    static final int BETWEEN_KEYS_MILLIS = 500;

    private final Interpreter in;
    private final Node gather;
    private final Runnable next;
    private final long timeoutMillis;
    private boolean done;

    Gathering(Interpreter in, Node gather, Runnable next) {
        this.in = in;
        this.gather = gather;
        this.next = next;
        this.timeoutMillis = 1000L * gather.number("timeout", 1, 5);
    }

    void begin() {
        List<Node> prompts = gather.children().stream()
                .filter(child -> PROMPTS.contains(child.name()))
                .toList();
        Input input = heard(in.leg().nextInput());
        if (input != null) {
            input.after().ifPresent(seconds -> in.after(1000L * seconds, () -> hear(input)));
        }
        play(prompts, () -> promptsEnded(input));
    }

    private void play(List<Node> prompts, Runnable then) {
        if (done) {
            return; // somebody pressed a key before they ended
        }
        if (prompts.isEmpty()) {
            then.run();
        } else {
            Prompts.run(in, prompts.get(0), () -> play(prompts.subList(1, prompts.size()), then));
        }
    }

    private void promptsEnded(@Nullable Input input) {
        if (input != null && input.after().isEmpty()) {
            in.after(REACTION_MILLIS, () -> hear(input));
        } else {
            in.after(timeoutMillis, this::nothingHeard);
        }
    }

    /** What is listened for: an input of the other kind is not heard, and waits for somebody who listens. */
    private @Nullable Input heard(@Nullable Input input) {
        String wanted = gather.filled("input").orElse("dtmf");
        boolean listens = input != null && in.sim().wire().hears(wanted, input.isKeys());
        return listens ? input : null;
    }

    private void nothingHeard() {
        if (!done) {
            done = true;
            in.sim().record().media(in.leg().name(), Moment.PLATFORM, "is silent");
            next.run();
        }
    }

    private void hear(Input input) {
        if (done) {
            return; // too late
        }
        done = true;
        in.leg().inputHeard();
        if (input.isKeys()) {
            hearKeys(input.text());
        } else {
            hearWords(input);
        }
    }

    private void hearKeys(String keys) {
        String finish = gather.attribute("finishOnKey").orElse("#");
        int most = gather.number("numDigits", 1, Integer.MAX_VALUE);
        StringBuilder digits = new StringBuilder();
        int pressed = 0;
        boolean ended = false;
        while (pressed < keys.length() && !ended) {
            String key = keys.substring(pressed, pressed + 1);
            pressed++;
            if (!finish.isEmpty() && finish.contains(key)) {
                ended = true;
            } else {
                digits.append(key);
                ended = digits.length() == most;
            }
        }
        in.sim().record().media(in.leg().name(), Moment.PLATFORM, "presses " + keys.substring(0, pressed));
        long lasted = (long) BETWEEN_KEYS_MILLIS * (pressed - 1) + (ended ? 0 : timeoutMillis);
        in.after(lasted, () -> {
            if (digits.isEmpty()) {
                next.run();
            } else {
                finish(new Fields().add("Digits", digits.toString()));
            }
        });
    }

    private void hearWords(Input input) {
        in.sim().record().media(in.leg().name(), Moment.PLATFORM, "says \"" + input.text() + '"');
        Optional<String> callback = gather.filled("partialResultCallback");
        List<String> parts = unfinished(input.text());
        long word = Prompts.millisToSay(input.text()) / (parts.size() + 1);
        long at = 0;
        for (String unfinished : parts) {
            at += word;
            long when = at;
            callback.ifPresent(url -> in.after(when, () -> report(url, unfinished)));
        }
        in.after(Prompts.millisToSay(input.text()), () -> finish(new Fields().add("SpeechResult", input.text())));
    }

    /** Words as they are recognized one by one: the first, the first two, and so on, without the whole. */
    private static List<String> unfinished(String text) {
        String[] words = text.split("\\s+", -1);
        return IntStream.range(1, words.length)
                .mapToObj(count -> String.join(" ", List.of(words).subList(0, count)))
                .toList();
    }

    private void report(String url, String words) {
        Fields form = in.sim()
                .wire()
                .voice(in.sim().platform(), in.leg(), in.sim().time().now())
                .add("UnstableSpeechResult", words);
        in.sim()
                .requests()
                .send(
                        Request.Kind.PARTIAL_RESULT,
                        in.leg(),
                        Optional.empty(),
                        gather.method("partialResultCallbackMethod"),
                        in.resolve(url),
                        form,
                        Request.Delivery.SENT);
    }

    private void finish(Fields result) {
        String action = gather.filled("action").map(in::resolve).orElse(in.url());
        in.goOn(Request.Kind.ACTION, gather.method("method"), action, result);
    }
}
