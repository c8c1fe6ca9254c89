package io.rcml.simulator.report;

import io.rcml.call.CallEvent;
import io.rcml.call.CallSid;
import io.rcml.call.Parameters;
import io.rcml.internal.xml.XmlException;
import io.rcml.model.Rcml;
import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.document.Urls;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request to the application, with its answer.
 *
 * @param at when it was sent, from the beginning of the call, in virtual time
 * @param kind what it was for
 * @param callSid the leg that it was about
 * @param event what a status callback told; empty for other requests
 * @param method GET or POST
 * @param url where it went
 * @param parameters what it said
 * @param delivery how it went on its way
 * @param status the status of the answer; 0 if there was none
 * @param contentType the content type of the answer; empty if it had none
 * @param body the body of the answer
 * @param failure why there was no answer; empty if there was one
 */
public record Request(
        Duration at,
        Kind kind,
        CallSid callSid,
        Optional<CallEvent> event,
        String method,
        String url,
        Parameters parameters,
        Delivery delivery,
        int status,
        Optional<String> contentType,
        String body,
        Optional<String> failure) {

    private static final List<String> TOLD = List.of(
            "Digits", "SpeechResult", "UnstableSpeechResult", "DialCallStatus", "RecordingDuration", "QueueResult");

    /** What a request is for. */
    public enum Kind {
        /** Asks what to do with a call, at its beginning or on a Redirect. */
        VOICE,
        /** Asks again at the fallback URL. */
        FALLBACK,
        /** Asks what a callee shall hear before being connected: a noun's {@code url}. */
        SCREENING,
        /** Asks what comes next: a verb's {@code action}. */
        ACTION,
        /** Asks what somebody hears who waits in a conference or a queue. */
        WAIT,
        /** Tells of a leg: {@code statusCallback}. */
        STATUS_CALLBACK,
        /** Tells of unfinished speech: {@code partialResultCallback}. */
        PARTIAL_RESULT,
        /** Tells of a transcription, or of a message: {@code transcribeCallback}, {@code statusCallback} of Sms and others. */
        REPORT
    }

    /** How a request goes on its way. */
    public enum Delivery {
        /** As it should. */
        SENT,
        /** A second time. */
        DUPLICATED,
        /** Not at all. */
        DROPPED,
        /** By halves: the connection broke. */
        BROKEN,
        /** By a stranger. */
        FORGED
    }

    /**
     * The document of the answer.
     *
     * @return the document
     * @throws io.rcml.model.RcmlParseException if the answer holds none
     */
    public Rcml rcml() {
        return Rcml.parse(body);
    }

    /** {@return what was asked or told, and what the answer says to do, on one line} */
    @Override
    public String toString() {
        String sent = delivery == Delivery.SENT ? "" : ", " + delivery.name().toLowerCase(Locale.ROOT);
        String answer = failure.orElseGet(() -> status == 0 ? "not sent" : "" + status);
        return method + ' ' + Urls.shown(url) + told() + sent + " -> " + answer + verbs();
    }

    private String told() {
        String told = event.map(heard -> ": " + parameters.raw("To").orElse("") + ' ' + heard.value())
                .orElse("");
        return told
                + TOLD.stream()
                        .filter(name -> parameters.raw(name).isPresent())
                        .map(name -> ' ' + name + '=' + parameters.raw(name).orElse(""))
                        .collect(Collectors.joining());
    }

    private String verbs() {
        if (event.isPresent() || status == 0 || !Node.isXml(contentType.orElse(null))) {
            return "";
        }
        try {
            List<Node> verbs = Node.parse(body).children();
            return verbs.isEmpty()
                    ? " nothing to do"
                    : verbs.stream().map(Request::verb).collect(Collectors.joining(", ", " ", ""));
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
