package io.rcml.links;

import java.util.Set;

/** The parameters that the platform sends of its own accord, so that a link's of the same name would come twice. */
final class PlatformParameters {

    private static final Set<String> NAMES = Set.of(
            "AccountSid",
            "ApiVersion",
            "CallDuration",
            "CallSid",
            "CallStatus",
            "CallTimestamp",
            "CallbackSource",
            "CallerName",
            "DialCallDuration",
            "DialCallSid",
            "DialCallStatus",
            "DialRingDuration",
            "DialSipCallId",
            "DialSipResponseCode",
            "Digits",
            "Direction",
            "FaxSid",
            "FaxStatus",
            "ForwardedFrom",
            "From",
            "GeolocationSid",
            "GeolocationStatus",
            "InstanceId",
            "OutboundCallSid",
            "ParentCallSid",
            "PublicRecordingUrl",
            "RecordingDuration",
            "RecordingSid",
            "RecordingUrl",
            "ReferTarget",
            "SequenceNumber",
            "SipCallId",
            "SmsSid",
            "SmsStatus",
            "SpeechResult",
            "Timestamp",
            "To",
            "TranscriptionStatus",
            "TranscriptionText",
            "TranscriptionUrl",
            "Transferee",
            "Transferor",
            "UnstableSpeechResult");

    private PlatformParameters() {}

    static boolean has(String name) {
        return NAMES.contains(name) || name.startsWith("SipHeader_") || name.startsWith("DialSipHeader_");
    }
}
