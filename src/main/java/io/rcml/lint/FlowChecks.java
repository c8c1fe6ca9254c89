package io.rcml.lint;

import io.rcml.internal.text.Printable;
import io.rcml.lint.Node.NodeAttribute;
import io.rcml.model.ElementType.Sequel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is reached, and what is heard. */
final class FlowChecks {

    private static final Set<String> SPEECH = Set.of("speech", "both", "dtmf speech", "dtmf_speech");

    private final Findings findings;
    private final boolean screening;

    FlowChecks(Findings findings, boolean screening) {
        this.findings = findings;
        this.screening = screening;
    }

    void check(Node node) {
        switch (node.name) {
            case "Response" -> verbs(node.children);
            case "Gather" -> speech(node);
            default -> {} // nothing but the vocabulary speaks of it
        }
    }

    private void verbs(List<Node> verbs) {
        for (int i = 0; i < verbs.size(); i++) {
            Node verb = verbs.get(i);
            if (screening && sequel(verb) == Sequel.END) {
                findings.add(
                        Rule.END_IN_SCREENING,
                        verb,
                        verb.name
                                + " stands in a document that runs on the called side, where it ends the caller's call, too",
                        "let the document end to connect the parties, or keep it to refuse the call");
            }
            Optional<String> why = whyNotTheNext(verb);
            if (why.isPresent() && i + 1 < verbs.size()) {
                unreachable(verbs.get(i + 1), verb, why.get());
                return;
            }
        }
    }

    private void unreachable(Node next, Node verb, String why) {
        findings.add(
                Rule.UNREACHABLE_VERB,
                next,
                Printable.of(next.name) + " is never reached: the " + verb.name + " before it " + why,
                "move it before the " + verb.name
                        + (sequel(verb) == Sequel.END ? "" : ", or into the document that goes on"));
    }

    private static Sequel sequel(Node verb) {
        return verb.type == null ? Sequel.NEXT : verb.type.sequel();
    }

    private static Optional<String> whyNotTheNext(Node verb) {
        return switch (sequel(verb)) {
            case END -> Optional.of("ends the call");
            case ANOTHER_DOCUMENT -> Optional.of("goes on elsewhere");
            case ACTION -> hasAction(verb) ? Optional.of("goes on with its action") : Optional.empty();
            case NEXT -> Optional.empty();
        };
    }

    private static boolean hasAction(Node verb) {
        Optional<NodeAttribute> action = verb.attribute("action");
        return action.isPresent() && !action.get().value().isBlank();
    }

    private void speech(Node gather) {
        gather.attribute("input")
                .filter(input -> input.value().trim().equalsIgnoreCase("both"))
                .ifPresent(input -> findings.add(
                        Rule.INPUT_BOTH,
                        gather,
                        input,
                        "Gather input is " + Printable.quoted(input.value())
                                + ", which the platform takes for dtmf, so it hears keys alone",
                        "write input=\"dtmf speech\""));
        gather.attribute("input")
                .filter(input -> SPEECH.contains(input.value().trim().toLowerCase(Locale.ROOT)))
                .filter(input -> !gather.has("partialResultCallback"))
                .ifPresent(input -> findings.add(
                        Rule.SPEECH_WITHOUT_CALLBACK,
                        gather,
                        input,
                        "Gather input is " + Printable.quoted(input.value())
                                + " and there is no partialResultCallback, which the platform requires for speech",
                        "write partialResultCallback, the URL that hears unfinished speech"));
    }
}
