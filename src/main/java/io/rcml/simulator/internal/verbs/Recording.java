package io.rcml.simulator.internal.verbs;

import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.platform.Interpreter;
import io.rcml.simulator.internal.platform.Simulation;
import io.rcml.simulator.internal.wire.Fields;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.internal.wire.Wire;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.script.Input;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Record: what somebody says until a key, silence, the longest length or their hanging up ends it. */
final class Recording {

    private final Interpreter in;
    private final Simulation sim;
    private final Node node;
    private final Runnable next;
    private final long timeoutMillis;
    private final long longestMillis;
    private @Nullable Input words;
    private long beganAt;

    Recording(Interpreter in, Node node, Runnable next) {
        this.in = in;
        this.sim = in.sim();
        this.node = node;
        this.next = next;
        this.timeoutMillis = 1000L * node.number("timeout", 1, 5);
        this.longestMillis = 1000L * node.number("maxLength", 2, 3600);
    }

    void begin() {
        if (node.isTrue("playBeep", true)) {
            sim.record().media(Moment.PLATFORM, in.leg().name(), "beeps");
        }
        beganAt = sim.time().now();
        in.whenInterrupted(this::interrupted);
        Input said = take(false);
        words = said;
        if (said != null) {
            sim.record().media(in.leg().name(), Moment.PLATFORM, "says \"" + said.text() + '"');
        }
        in.after(spoken(), this::ended);
    }

    /** For how long something is said that is recorded, in milliseconds. */
    private long spoken() {
        Input said = words;
        return said == null ? 0 : Math.min(Prompts.millisToSay(said.text()), longestMillis);
    }

    private void ended() {
        Input keys = spoken() < longestMillis ? take(true) : null;
        String digits = keys == null ? "" : finishing(keys.text());
        if (!digits.isEmpty()) {
            sim.record().media(in.leg().name(), Moment.PLATFORM, "presses " + digits);
        }
        long silence = digits.isEmpty() ? Math.min(timeoutMillis, longestMillis - spoken()) : 0;
        in.after(silence, () -> finish(digits));
    }

    /** The key that ends it; -1 stands for none. */
    private String finishing(String keys) {
        String finish = node.filled("finishOnKey").orElse("#");
        return keys.chars()
                .mapToObj(Character::toString)
                .filter(key -> !finish.equals("-1") && finish.contains(key))
                .findFirst()
                .orElse("");
    }

    private @Nullable Input take(boolean keys) {
        Input input = in.leg().nextInput();
        if (input == null || input.isKeys() != keys) {
            return null;
        }
        in.leg().inputHeard();
        return input;
    }

    private void finish(String digits) {
        in.whenInterrupted(hungUp -> {});
        Optional<String> action = action();
        if (action.isEmpty() || isNone()) {
            if (!isEmpty()) {
                recorded(spoken());
            }
            next.run();
            return;
        }
        Fields result = result(spoken());
        if (!digits.isEmpty()) {
            result.add("Digits", digits);
        }
        in.goOn(Request.Kind.ACTION, node.method("method"), action.get(), result);
    }

    /** The caller has gone: the action is told once, whose answer nobody is there to hear. */
    private void interrupted(boolean hungUp) {
        long length = Math.min(sim.time().now() - beganAt, spoken());
        Optional<String> action = action();
        if (hungUp && action.isPresent() && !isNone()) {
            Fields result = result(length).add("Digits", "hangup");
            // once the leg is over, so that its status says so
            sim.time()
                    .after(
                            0,
                            () -> sim.requests()
                                    .ask(
                                            Request.Kind.ACTION,
                                            in.leg(),
                                            node.method("method"),
                                            action.get(),
                                            result,
                                            ignored -> {}));
        }
    }

    private Optional<String> action() {
        Optional<String> written = node.filled("action").map(in::resolve);
        return sim.wire().recordings() == Wire.Recordings.ACTION_IS_TOLD
                ? written
                : written.or(() -> Optional.of(in.url()));
    }

    private boolean isEmpty() {
        return words == null;
    }

    /** Whether it is as if there had been no recording. */
    private boolean isNone() {
        return isEmpty() && sim.wire().recordings() == Wire.Recordings.EMPTY_IS_NONE;
    }

    private Fields result(long length) {
        if (isEmpty()) {
            return new Fields();
        }
        String url = recorded(length);
        Fields result = new Fields().add("RecordingUrl", url);
        if (sim.wire().tellsPublicRecordingUrl()) {
            result.add("PublicRecordingUrl", url);
        }
        return result.add("RecordingDuration", seconds(length));
    }

    private static long seconds(long millis) {
        return (millis + 999) / 1000;
    }

    /** Keeps the recording, and has it written down if that is wanted. */
    private String recorded(long length) {
        String url = urlOfNext(sim);
        String sid = url.substring(url.lastIndexOf('/') + 1);
        sim.record(in.leg(), new LiveLeg.Recorded(sid, url, seconds(length)));
        sim.record()
                .media(
                        Moment.PLATFORM,
                        Moment.PLATFORM,
                        "recorded " + seconds(length) + " s of " + in.leg().name());
        Optional<String> callback = node.filled("transcribeCallback");
        if (callback.isPresent() && node.isTrue("transcribe", true)) {
            transcribe(in.resolve(callback.get()), url);
        }
        return url;
    }

    private void transcribe(String callback, String url) {
        Input said = words;
        sim.time().after(timeoutMillis, () -> {
            Fields form = sim.wire()
                    .voice(sim.platform(), in.leg(), sim.time().now())
                    .add("TranscriptionText", said == null ? "" : said.text())
                    .add("TranscriptionStatus", said == null ? "failed" : "completed")
                    .add("TranscriptionUrl", url.replace("/Recordings/", "/Transcriptions/"))
                    .add("RecordingUrl", url);
            sim.requests()
                    .send(
                            Request.Kind.REPORT,
                            in.leg(),
                            Optional.empty(),
                            "POST",
                            callback,
                            form,
                            Request.Delivery.SENT);
        });
    }

    /** Where the platform would keep a recording. */
    static String urlOfNext(Simulation sim) {
        return "https://callapi.example/" + Wire.API_VERSION + "/Accounts/"
                + sim.script().accountSid() + "/Recordings/" + sim.sids().next("RE");
    }
}
