package io.rcml.model;

import java.util.Locale;

/**
 * What the caller of a call that is refused is told. Where none is written, CallAPI uses {@link #REJECTED}.
 *
 * <p>Source: Reject verb. RestComm knows {@link #REJECTED} and {@link #BUSY}; the others are CallAPI's.
 */
public enum RejectReason implements Value {
    /** The call is declined: SIP 603. */
    REJECTED,
    /** The line is busy: SIP 486. */
    BUSY,
    /** The caller may not call here: SIP 403. */
    FORBIDDEN,
    /** Callers who hide their number are not accepted: SIP 433. */
    ANONYMITY_DISALLOWED,
    /** The number is too short: SIP 484. */
    ADDRESS_INCOMPLETE,
    /** There is no way to the number: SIP 404. */
    NO_ROUTE,
    /** The service is down: SIP 503. */
    SERVICE_UNAVAILABLE,
    /** The call is not wanted, now or ever: SIP 607. */
    UNWANTED;

    @Override
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
