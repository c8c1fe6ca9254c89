package io.rcml.simulator.internal.platform;

import io.rcml.internal.xml.XmlException;
import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.document.Urls;
import io.rcml.simulator.internal.wire.Fields;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.internal.wire.Reply;
import io.rcml.simulator.internal.wire.Wire;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs documents on a leg, one verb after the other, until there is nothing more to do. */
public final class Interpreter {

    /** How running documents ends. */
    public enum Outcome {
        /** The last verb was done. */
        RAN_OUT,
        /** A Hangup was reached, or the platform hangs up by itself. */
        HANGUP,
        REJECTED,
        REJECTED_BUSY,
        /** There was no document, or one that cannot be run. */
        FAILED
    }

    /** How a verb is done. */
    public interface Verb {

        /**
         * Does it.
         *
         * @param next goes on with the next verb
         */
        void run(Interpreter in, Node node, Runnable next);
    }

    /** A verb that is being done; told when the leg is taken away from it. */
    public interface Interruptible {

        /**
         * Ends what the verb has begun.
         *
         * @param hungUp whether the party hung up, or else the platform was told to go on elsewhere
         */
        void interrupted(boolean hungUp);
    }

    private final Simulation sim;
    private final Map<String, Verb> verbs;
    private final LiveLeg leg;
    private final Request.Kind kind;
    private final Consumer<Outcome> end;
    private String url;
    private String method = "POST";
    private boolean stopped;
    private @Nullable Interruptible current;

    /**
     * Runs nothing yet.
     *
     * @param verbs how each verb is done, by name
     * @param kind what its documents are for: VOICE, SCREENING or WAIT
     */
    Interpreter(Simulation sim, Map<String, Verb> verbs, LiveLeg leg, Request.Kind kind, Consumer<Outcome> end) {
        this.sim = sim;
        this.verbs = verbs;
        this.leg = leg;
        this.kind = kind;
        this.end = end;
        this.url = sim.script().base();
    }

    /** Another one of the same simulation and with the same verbs. */
    public Interpreter another(LiveLeg other, Request.Kind why, Consumer<Outcome> then) {
        return new Interpreter(sim, verbs, other, why, then);
    }

    Map<String, Verb> verbs() {
        return verbs;
    }

    public Simulation sim() {
        return sim;
    }

    public LiveLeg leg() {
        return leg;
    }

    public Request.Kind kind() {
        return kind;
    }

    /** Begins with a document. */
    void begin(String method, String url) {
        load(kind, method, url, new Fields(), sim.script().fallbackUrl());
    }

    /** Goes on with another document. */
    public void goOn(Request.Kind why, String method, String url, Fields more) {
        load(why, method, url, more, null);
    }

    private void load(Request.Kind why, String method, String url, Fields more, @Nullable String fallback) {
        if (stopped) {
            return;
        }
        sim.requests().ask(why, leg, method, url, more, reply -> {
            if (!stopped) {
                this.url = url;
                this.method = method;
                received(url, reply, more, fallback);
            }
        });
    }

    private void received(String url, Reply reply, Fields more, @Nullable String fallback) {
        Wire.Verdict verdict =
                reply.failure() != null ? Wire.Verdict.FALLBACK : sim.wire().verdict(reply);
        String answer = reply.failure() != null
                ? reply.failure()
                : "status " + reply.status()
                        + (reply.contentType() == null ? " without a content type" : ", " + reply.contentType());
        switch (verdict) {
            case DOCUMENT -> read(reply.body());
            case NOTHING -> finish(Outcome.RAN_OUT);
            case FALLBACK -> {
                if (fallback == null) {
                    fail(url + " gave no document: " + answer);
                } else {
                    sim.record().problem(url + " gave no document: " + answer + "; the fallback URL is tried");
                    load(Request.Kind.FALLBACK, method, Urls.resolve(url, fallback), more, null);
                }
            }
            case FAILURE -> fail(url + " gave no document: " + answer);
            case HANGUP -> {
                sim.record().problem(url + " gave no document: " + answer + "; the call is hung up");
                finish(Outcome.HANGUP);
            }
            case SILENCE ->
                sim.record().problem(url + " gave no document: " + answer + "; the line is silent from now on");
        }
    }

    private void read(String body) {
        Node response;
        try {
            response = Node.parse(sim.wire().received(body));
        } catch (XmlException e) {
            fail(url + " gave no document: " + e.getMessage());
            return;
        }
        if (!response.name().equals("Response")) {
            fail(url + " gave no document: its root is <" + response.name() + ">, and must be <Response>");
        } else if (kind == Request.Kind.SCREENING && !response.children("Dial").isEmpty()) {
            fail(url + " screens a call, and its document must not contain Dial");
        } else {
            after(0, () -> run(response.children(), 0));
        }
    }

    private void run(List<Node> verbs, int index) {
        current = null;
        if (index == verbs.size()) {
            finish(Outcome.RAN_OUT);
            return;
        }
        Node node = verbs.get(index);
        Verb verb = this.verbs.get(node.name());
        Runnable next = () -> after(0, () -> run(verbs, index + 1));
        if (verb == null) {
            sim.record().problem("<" + node.name() + "> is no verb, and skipped");
            next.run();
            return;
        }
        // whatever is said to an incoming call answers it, unless it is a refusal
        if (kind == Request.Kind.VOICE && !leg.isAnswered() && !node.name().equals("Reject")) {
            sim.answer(leg, Moment.PLATFORM);
        }
        verb.run(this, node, next);
    }

    /** Goes on later, unless the leg is taken away meanwhile. */
    public void after(long millis, Runnable action) {
        sim.time().after(millis, () -> {
            if (!stopped) {
                action.run();
            }
        });
    }

    /** What to tell when the leg is taken away from the verb that is being done. */
    public void whenInterrupted(Interruptible verb) {
        current = verb;
    }

    /** The absolute URL of one that is written in the current document. */
    public String resolve(String written) {
        return Urls.resolve(url, written);
    }

    public String url() {
        return url;
    }

    /** Goes on with a verb's action, where its result goes, or else with the next verb. */
    public void act(Node verb, Fields result, Runnable next) {
        verb.filled("action")
                .ifPresentOrElse(
                        action -> goOn(Request.Kind.ACTION, verb.method("method"), resolve(action), result), next);
    }

    private void fail(String problem) {
        sim.record().problem(problem);
        finish(Outcome.FAILED);
    }

    /** Ends, and tells so. */
    public void finish(Outcome outcome) {
        if (!stopped) {
            stop(false);
            end.accept(outcome);
        }
    }

    /** Ends without telling: the leg is taken away. */
    public void stop(boolean hungUp) {
        if (stopped) {
            return;
        }
        stopped = true;
        Interruptible interrupted = current;
        if (interrupted != null) {
            current = null;
            interrupted.interrupted(hungUp);
        }
    }
}
