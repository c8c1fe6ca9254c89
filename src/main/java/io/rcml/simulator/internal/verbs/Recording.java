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

/** Record: what somebody says until a key, silence or the longest length ends it. */
final class Recording {

    private final Interpreter in;
    private final Node node;
    private final long timeoutMillis;
    private final long longestMillis;

    Recording(Interpreter in, Node node) {
        this.in = in;
        this.node = node;
        this.timeoutMillis = 1000L * node.number("timeout", 1, 5);
        this.longestMillis = 1000L * node.number("maxLength", 2, 3600);
    }

    void begin() {
        if (node.isTrue("playBeep", true)) {
            in.sim().record().media(Moment.PLATFORM, in.leg().name(), "beeps");
        }
        Input words = take(false);
        long spoken = words == null ? 0 : Math.min(Prompts.millisToSay(words.text()), longestMillis);
        if (words != null) {
            in.sim().record().media(in.leg().name(), Moment.PLATFORM, "says \"" + words.text() + '"');
        }
        in.after(spoken, () -> ended(words, spoken));
    }

    private void ended(@Nullable Input words, long spoken) {
        Input keys = spoken < longestMillis ? take(true) : null;
        String digits = keys == null ? "" : finishing(keys.text());
        if (!digits.isEmpty()) {
            in.sim().record().media(in.leg().name(), Moment.PLATFORM, "presses " + digits);
        }
        long silence = digits.isEmpty() ? Math.min(timeoutMillis, longestMillis - spoken) : 0;
        in.after(silence, () -> finish(words, (spoken + 999) / 1000, digits));
    }

    /** The key that ends it; -1 stands for any. */
    private String finishing(String keys) {
        String finish = node.filled("finishOnKey").orElse("#");
        return keys.chars()
                .mapToObj(Character::toString)
                .filter(key -> finish.equals("-1") || finish.contains(key))
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

    private void finish(@Nullable Input words, long seconds, String digits) {
        String url = urlOfNext(in.sim());
        in.leg().recorded(new LiveLeg.Recorded(url.substring(url.lastIndexOf('/') + 1), url, seconds));
        in.sim()
                .record()
                .media(
                        Moment.PLATFORM,
                        Moment.PLATFORM,
                        "recorded " + seconds + " s of " + in.leg().name());
        if (node.isTrue("transcribe", false)) {
            node.filled("transcribeCallback").ifPresent(callback -> transcribe(in.resolve(callback), words, url));
        }
        Fields result = new Fields().add("RecordingUrl", url).add("PublicRecordingUrl", url);
        result.add("RecordingDuration", seconds);
        if (!digits.isEmpty()) {
            result.add("Digits", digits);
        }
        String action = node.filled("action").map(in::resolve).orElse(in.url());
        in.goOn(Request.Kind.ACTION, node.method("method"), action, result);
    }

    private void transcribe(String callback, @Nullable Input words, String url) {
        Fields form = in.sim()
                .wire()
                .voice(in.sim().platform(), in.leg(), in.sim().time().now())
                .add("TranscriptionText", words == null ? "" : words.text())
                .add("TranscriptionStatus", words == null ? "failed" : "completed")
                .add("TranscriptionUrl", url.replace("/Recordings/", "/Transcriptions/"))
                .add("RecordingUrl", url);
        in.sim()
                .time()
                .after(
                        timeoutMillis,
                        () -> in.sim()
                                .requests()
                                .send(
                                        Request.Kind.REPORT,
                                        in.leg(),
                                        Optional.empty(),
                                        "POST",
                                        callback,
                                        form,
                                        Request.Delivery.SENT));
    }

    /** Where the platform would keep a recording. */
    static String urlOfNext(Simulation sim) {
        return "https://callapi.example/" + Wire.API_VERSION + "/Accounts/"
                + sim.script().accountSid() + "/Recordings/" + sim.sids().next("RE");
    }
}
