package io.rcml.simulator.internal.wire;

import io.rcml.call.CallStatus;
import org.jspecify.annotations.Nullable;

/** What both dialects tell of a Dial in the same words. */
final class DialOutcomes {

    private DialOutcomes() {}

    static boolean isSip(LiveLeg leg) {
        return leg.name().regionMatches(true, 0, "sip:", 0, 4) || leg.name().regionMatches(true, 0, "sips:", 0, 5);
    }

    static String sipCallId(LiveLeg leg) {
        return leg.sid().substring(2) + "@callapi.example";
    }

    static void addSip(Fields form, LiveLeg leg, CallStatus status) {
        if (!isSip(leg)) {
            return;
        }
        form.add("DialSipCallId", sipCallId(leg)).add("DialSipResponseCode", sipResponse(status));
        leg.sipHeaders().forEach((name, value) -> form.add("DialSipHeader_" + name, value));
    }

    static void addRecording(Fields form, @Nullable String recordingUrl) {
        if (recordingUrl != null) {
            form.add("RecordingUrl", recordingUrl).add("PublicRecordingUrl", recordingUrl);
        }
    }

    private static int sipResponse(CallStatus status) {
        return switch (status) {
            case BUSY -> 486;
            case NO_ANSWER -> 408;
            case CANCELED -> 487;
            case FAILED -> 503;
            case NOT_FOUND -> 404;
            case QUEUED, INITIATED, RINGING, WAIT_FOR_ANSWER, IN_PROGRESS, COMPLETED -> 200;
        };
    }
}
