package io.rcml.simulator.internal.verbs;

import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.platform.Interpreter;
import io.rcml.simulator.internal.wire.Fields;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.script.Input;
import java.util.stream.Collectors;

/** The verbs of USSD: what a phone shows in a dialogue of texts. */
final class Ussd {

    private Ussd() {}

    static void message(Interpreter in, Node message, Runnable next) {
        show(in, message.text());
        next.run();
    }

    /** Shows its messages, and sends what is typed to its action; if nothing is, the document goes on. */
    static void collect(Interpreter in, Node collect, Runnable next) {
        show(in, collect.children("UssdMessage").stream().map(Node::text).collect(Collectors.joining("\n")));
        Input input = in.leg().nextInput();
        if (input == null || !input.isKeys()) {
            next.run();
            return;
        }
        in.leg().inputHeard();
        in.after(Gathering.REACTION_MILLIS, () -> {
            in.sim().record().media(in.leg().name(), Moment.PLATFORM, "types " + input.text());
            in.act(collect, new Fields().add("Digits", input.text()), next);
        });
    }

    static void language(Interpreter in, Node language, Runnable next) {
        in.sim().record().media(Moment.PLATFORM, Moment.PLATFORM, "goes on in the language " + language.text());
        next.run();
    }

    private static void show(Interpreter in, String text) {
        in.sim().record().speech(in.leg(), text);
    }
}
