package io.rcml.call;

import java.util.Optional;

/**
 * What the platform says of something that a call had sent: an {@link SmsResult}, a {@link FaxResult} or a
 * {@link GeolocationResult}.
 *
 * <p>Each comes twice, if the verb says so. The verb's {@code action} asks what comes next in the call, perhaps before
 * it is known what came of the delivery. Its {@code statusCallback} reports that; it expects no answer, and need not
 * say of which call.
 *
 * <p>An accessor is empty when the platform said nothing, and when what it said cannot be read; {@link #parameters()}
 * has the text in either case.
 */
// Open, as is every request: a sealed type cannot be proxied, and so not be injected as a request-scoped bean.
public interface DeliveryResult {

    /** {@return everything that arrived, as it arrived} */
    Parameters parameters();

    /** {@return what was sent; met absent from the {@code action}'s request} */
    Optional<String> sid();

    /** {@return what came of it; empty when absent or unknown} */
    Optional<DeliveryStatus> status();

    /** {@return the call that had it sent: {@code CallSid} (Voice request); met absent from the report} */
    default Optional<CallSid> callSid() {
        return CallSid.find(CallSid.PARAMETER, parameters());
    }

    /** {@return the account that the call belongs to: {@code AccountSid} (Voice request)} */
    default Optional<String> accountSid() {
        return parameters().get("AccountSid");
    }

    /**
     * {@return the sender, or in the {@code action}'s request the caller, a number or a name: {@code From} (Voice
     * request); the empty string when absent}
     */
    default String from() {
        return parameters().get("From").orElse("");
    }

    /**
     * {@return the receiver, or in the {@code action}'s request the callee, a number or a name: {@code To} (Voice
     * request); the empty string when absent}
     */
    default String to() {
        return parameters().get("To").orElse("");
    }
}
