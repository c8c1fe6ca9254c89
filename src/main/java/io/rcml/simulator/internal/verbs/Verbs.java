package io.rcml.simulator.internal.verbs;

import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.platform.Interpreter;
import io.rcml.simulator.internal.wire.Fields;
import java.util.Map;

/** All that can be said, by name. */
public final class Verbs {

    public static final Map<String, Interpreter.Verb> ALL = Map.ofEntries(
            Map.entry("Say", Prompts::run),
            Map.entry("Play", Prompts::run),
            Map.entry("Pause", Prompts::run),
            Map.entry("Gather", (in, node, next) -> new Gathering(in, node, next).begin()),
            Map.entry("Record", (in, node, next) -> new Recording(in, node, next).begin()),
            Map.entry("Dial", Dialling::run),
            Map.entry(
                    "Redirect",
                    (in, node, next) ->
                            in.goOn(in.kind(), node.method("method"), in.resolve(node.text()), new Fields())),
            Map.entry("Reject", Verbs::reject),
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

    private Verbs() {}

    private static void reject(Interpreter in, Node node, Runnable next) {
        boolean busy = node.attribute("reason").filter("busy"::equals).isPresent();
        in.finish(busy ? Interpreter.Outcome.REJECTED_BUSY : Interpreter.Outcome.REJECTED);
    }
}
