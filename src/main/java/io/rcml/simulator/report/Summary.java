package io.rcml.simulator.report;

import io.rcml.call.Parameters;
import io.rcml.internal.xml.XmlException;
import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.document.Urls;
import io.rcml.simulator.internal.wire.Wire;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A request in one line: what was told, and what the answer says to do. */
final class Summary {

    private static final List<String> TOLD = List.of(
            "Digits", "SpeechResult", "UnstableSpeechResult", "DialCallStatus", "RecordingDuration", "QueueResult");

    private Summary() {}

    static String of(Request request) {
        String delivery = request.delivery() == Request.Delivery.SENT
                ? ""
                : ", " + request.delivery().name().toLowerCase(Locale.ROOT);
        String answer = request.failure().orElseGet(() -> request.status() == 0 ? "not sent" : "" + request.status());
        return request.method() + ' ' + Urls.shown(request.url()) + told(request) + delivery + " -> " + answer
                + verbs(request);
    }

    private static String told(Request request) {
        Parameters parameters = request.parameters();
        String event = request.event()
                .map(told -> ": " + parameters.raw("To").orElse("") + ' ' + told.value())
                .orElse("");
        return event
                + TOLD.stream()
                        .filter(name -> parameters.raw(name).isPresent())
                        .map(name -> ' ' + name + '=' + parameters.raw(name).orElse(""))
                        .collect(Collectors.joining());
    }

    private static String verbs(Request request) {
        if (request.event().isPresent()
                || request.status() == 0
                || !Wire.isXml(request.contentType().orElse(null))) {
            return "";
        }
        try {
            List<Node> verbs = Node.parse(request.body()).children();
            return verbs.isEmpty()
                    ? " nothing to do"
                    : verbs.stream().map(Summary::verb).collect(Collectors.joining(", ", " ", ""));
        } catch (XmlException notWellFormed) {
            return " not well-formed";
        }
    }

    private static String verb(Node verb) {
        String nouns = verb.children().stream()
                .map(noun -> Optional.of(noun.text())
                        .filter(text -> !text.isEmpty())
                        .or(() -> noun.filled("name"))
                        .orElse(noun.name()))
                .collect(Collectors.joining(", "));
        return nouns.isEmpty() ? verb.name() : verb.name() + '(' + nouns + ')';
    }
}
