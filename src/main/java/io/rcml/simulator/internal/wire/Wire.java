package io.rcml.simulator.internal.wire;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a dialect puts on the wire, and what it takes from it. Stateless. */
public interface Wire {

    String API_VERSION = "2012-04-24";

    /** How long the platform waits for an answer. */
    Duration PATIENCE = Duration.ofSeconds(6);

    /**
     * Where and when the platform runs.
     *
     * @param language of its server
     */
    record Platform(String accountSid, String instanceId, Instant began, Locale language) {

        public Instant at(long millis) {
            return began.plusMillis(millis);
        }
    }

    /**
     * What a Dial came to.
     *
     * @param leg the leg that it tells of: the one that answered, or the last that was tried
     * @param recordingUrl where the recording is, if there is one
     */
    record Dialled(
            CallStatus status,
            @Nullable LiveLeg leg,
            boolean connected,
            @Nullable String recordingUrl) {}

    /** What becomes of a Record of which nothing is heard, and of one without an action. */
    enum Recordings {
        /** Of an empty one nothing is told, and the document goes on; without an action, the document's own URL is told. */
        EMPTY_IS_NONE,
        /** Of an empty one the action is told without a recording; without an action, the document goes on. */
        ACTION_IS_TOLD
    }

    /** What becomes of an answer. */
    enum Verdict {
        /** Its document is run. */
        DOCUMENT,
        /** There is nothing in it to do, as in an empty document. */
        NOTHING,
        /** The fallback URL is tried, if there is one and this was the first request; else the call fails. */
        FALLBACK,
        /** The call fails. */
        FAILURE,
        /** The call is hung up. */
        HANGUP,
        /** Nothing happens any more, until somebody hangs up. */
        SILENCE
    }

    /**
     * Identifies a call.
     *
     * @param sid what the platform has drawn for it: {@code CA} and 32 digits
     */
    String callSid(Platform platform, String sid);

    /** A number as the platform tells it. */
    String number(String number);

    Fields voice(Platform platform, LiveLeg leg, long now);

    Fields screening(Platform platform, LiveLeg leg, long now);

    /**
     * Tells of an event.
     *
     * @param sequence how many callbacks were fired for the leg before
     */
    Fields callback(Platform platform, LiveLeg leg, CallEvent event, int sequence, long now);

    Fields dialled(Dialled dialled, long now);

    /** What the number's own URL is told as an incoming call goes on; nothing if it is told nothing. */
    Optional<Subscription> progress(String url, String method);

    /**
     * Whether a Gather hears something.
     *
     * @param input its attribute
     * @param keys whether keys were pressed, or else words said
     */
    boolean hears(String input, boolean keys);

    /** What becomes of a Record. */
    Recordings recordings();

    /** Whether a Record's action is told where anyone finds the recording. */
    boolean tellsPublicRecordingUrl();

    /** The events that a list subscribes to; where there is no list, those of the dialect's default. */
    Set<CallEvent> events(Optional<String> list);

    /** The URL that callbacks go to; empty if they go nowhere. */
    Optional<String> callbackUrl(String document, String written);

    Verdict verdict(Reply reply);

    /** The text of a document as the platform's XML parser gets to see it. */
    String received(String document);

    /** The part of a SIP URI that is told as To. */
    String to(String sipUri);

    boolean movesQueryIntoBody();

    boolean sharesCookies();

    /** Whether nouns that must be alone are dialled with others all the same, which a Conference displaces; else nothing is dialled. */
    boolean mixesNouns();

    /** Whether a Video without a name on its parent is an error that ends the call. */
    boolean failsOnUnnamedVideo();

    /** Whether a screening document that ends otherwise than by running out ends the caller's call as well. */
    boolean endsCallWithScreening();

    /** For how many milliseconds the end of a leg waits for the answer to its last callback. */
    long blockedByCompleted(long answerTakes);
}
