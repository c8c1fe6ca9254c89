package io.rcml.call;

import java.util.Map;
import java.util.Optional;

/**
 * What every request of the platform says about its call.
 *
 * <p>An accessor is empty when the platform said nothing, and when what it said cannot be read; {@link #parameters()}
 * has the text in either case. Names and meanings are those of the platform's documentation: "Voice request".
 */
// Open, as are the requests: a sealed type cannot be proxied, and so not be injected as a request-scoped bean.
public interface CallRequest {

    /** {@return everything that arrived, as it arrived} */
    Parameters parameters();

    /** {@return the leg that the platform asks or tells about: {@code CallSid}, never absent (Voice request)} */
    default CallSid callSid() {
        return CallSid.required("CallRequest", parameters());
    }

    /** {@return the account that the call belongs to: {@code AccountSid} (Voice request)} */
    default Optional<String> accountSid() {
        return parameters().get("AccountSid");
    }

    /**
     * {@return the caller, a number or a name, not always E.164: {@code From} (Voice request); the empty string when
     * absent, as for a caller who hides}
     */
    default String from() {
        return parameters().get("From").orElse("");
    }

    /** {@return the callee, a number or a name: {@code To} (Voice request); the empty string when absent} */
    default String to() {
        return parameters().get("To").orElse("");
    }

    /** {@return how the leg is doing: {@code CallStatus} (Voice request); empty when absent or unknown} */
    default Optional<CallStatus> status() {
        return parameters().get("CallStatus").flatMap(CallStatus::of);
    }

    /** {@return who began the call: {@code Direction} (Voice request); empty when absent or unknown} */
    default Optional<Direction> direction() {
        return parameters().get("Direction").flatMap(Direction::of);
    }

    /** {@return the version of the platform's API, such as {@code 2012-04-24}: {@code ApiVersion} (Voice request)} */
    default Optional<String> apiVersion() {
        return parameters().get("ApiVersion");
    }

    /** {@return the caller's display name: {@code CallerName} (Voice request); absent when the caller sent none} */
    default Optional<String> callerName() {
        return parameters().get("CallerName");
    }

    /** {@return who passed the call on: {@code ForwardedFrom} (Voice request); absent unless the call was forwarded} */
    default Optional<String> forwardedFrom() {
        return parameters().get("ForwardedFrom");
    }

    /**
     * {@return whether this is asked about a new call, or tells that the call has advanced: {@code PostStatus} (CallAPI,
     * "Incoming Calls"); empty when absent, as with RestComm, or unknown}
     */
    default Optional<PostStatus> postStatus() {
        return parameters().get("PostStatus").flatMap(PostStatus::of);
    }

    /**
     * {@return who has answered: {@code VoicemailDetector} (CallAPI, "Incoming Calls", of calls that the API began); empty when
     * absent or unknown}
     */
    default Optional<VoicemailDetector> voicemailDetector() {
        return parameters().get("VoicemailDetector").flatMap(VoicemailDetector::of);
    }

    /** {@return the platform's node: {@code InstanceId} (Voice request); absent from screening requests} */
    default Optional<String> instanceId() {
        return parameters().get("InstanceId");
    }

    /**
     * {@return the SIP headers that came with the call: every {@code SipHeader_…} by its name without that prefix, such
     * as {@code X-Agent} or {@code Diversion} (Voice request); look-ups ignore case, as SIP does}
     */
    default Map<String, String> sipHeaders() {
        return parameters().headers("SipHeader_");
    }
}
