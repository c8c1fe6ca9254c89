package io.rcml.simulator.internal.platform;

import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.verbs.Dialling;
import io.rcml.simulator.internal.verbs.Gathering;
import io.rcml.simulator.internal.verbs.Messages;
import io.rcml.simulator.internal.verbs.Prompts;
import io.rcml.simulator.internal.verbs.Queueing;
import io.rcml.simulator.internal.verbs.Recording;
import io.rcml.simulator.internal.verbs.Ussd;
import io.rcml.simulator.internal.wire.Fields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a verb is done. */
interface Verb {

    /**
     * Does it.
     *
     * @param next goes on with the next verb
     */
    void run(Interpreter in, Node node, Runnable next);

    /** The verb of that name; null if RCML has none. */
    static @Nullable Verb of(String name) {
        return Vocabulary.VERBS.get(name);
    }

    /** All that can be said. */
    final class Vocabulary {

        private static final Map<String, Verb> VERBS = Map.ofEntries(
                Map.entry("Say", Prompts::run),
                Map.entry("Play", Prompts::run),
                Map.entry("Pause", Prompts::run),
                Map.entry("Gather", (in, node, next) -> new Gathering(in, node, next).begin()),
                Map.entry("Record", (in, node, next) -> new Recording(in, node).begin()),
                Map.entry("Dial", Dialling::run),
                Map.entry(
                        "Redirect",
                        (in, node, next) ->
                                in.goOn(in.kind, node.method("method"), in.resolve(node.text()), new Fields())),
                Map.entry("Reject", Vocabulary::reject),
                Map.entry("Hangup", (in, node, next) -> in.finish(Interpreter.Outcome.HANGUP)),
                Map.entry("Sms", Messages::sms),
                Map.entry("Fax", Messages::fax),
                Map.entry("Email", Messages::email),
                Map.entry("Geolocation", Messages::geolocation),
                Map.entry("UssdMessage", Ussd::message),
                Map.entry("UssdCollect", Ussd::collect),
                Map.entry("Language", Ussd::language),
                Map.entry("Enqueue", (in, node, next) -> new Queueing(in, node, next).begin()),
                Map.entry("Leave", Queueing::leave));

        private Vocabulary() {}

        private static void reject(Interpreter in, Node node, Runnable next) {
            boolean busy = node.attribute("reason").filter("busy"::equals).isPresent();
            in.finish(busy ? Interpreter.Outcome.REJECTED_BUSY : Interpreter.Outcome.REJECTED);
        }
    }
}
