package io.rcml.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is reached, and what is heard. */
final class FlowChecks {

    private static final Set<String> GO_ELSEWHERE = Set.of("Redirect", "Record");
    private static final Set<String> END_THE_CALL = Set.of("Reject", "Hangup");
    private static final Set<String> GO_TO_THEIR_ACTION = Set.of("Dial", "Sms", "Fax");

    private final Findings findings;

    FlowChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Node node) {
        switch (node.name) {
            case "Response" -> unreachable(node.children);
            case "Gather" -> speech(node);
            default -> {} // nothing but the vocabulary speaks of it
        }
    }

    private void unreachable(List<Node> verbs) {
        for (int i = 0; i + 1 < verbs.size(); i++) {
            Node verb = verbs.get(i);
            Optional<String> why = why(verb);
            if (why.isPresent()) {
                Node next = verbs.get(i + 1);
                findings.add(
                        Rule.UNREACHABLE_VERB,
                        next,
                        Text.shown(next.name) + " is never reached: the " + verb.name + " before it " + why.get(),
                        END_THE_CALL.contains(verb.name)
                                ? "move it before the " + verb.name
                                : "move it before the " + verb.name + ", or into the document that goes on");
                return;
            }
        }
    }

    /** Why the document does not go on after a verb; empty if it does. */
    private static Optional<String> why(Node verb) {
        if (END_THE_CALL.contains(verb.name)) {
            return Optional.of("ends the call");
        }
        if (GO_ELSEWHERE.contains(verb.name)) {
            return Optional.of("goes on elsewhere");
        }
        return GO_TO_THEIR_ACTION.contains(verb.name) && verb.has("action")
                ? Optional.of("goes on with its action")
                : Optional.empty();
    }

    private void speech(Node gather) {
        gather.attribute("input")
                .filter(input ->
                        Set.of("speech", "both").contains(input.value().trim().toLowerCase(Locale.ROOT)))
                .filter(input -> !gather.has("partialResultCallback"))
                .ifPresent(input -> findings.add(
                        Rule.SPEECH_WITHOUT_CALLBACK,
                        gather,
                        input,
                        "Gather input is " + Text.quoted(input.value())
                                + " and there is no partialResultCallback, which the platform requires for speech",
                        "write partialResultCallback, the URL that hears unfinished speech"));
    }
}
