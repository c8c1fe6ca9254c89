package io.rcml.internal.admission;

import io.rcml.call.Parameters;
import io.rcml.internal.guard.Binding;
import java.time.Instant;
import java.util.Optional;

/**
 * What a request proved, by the link that it came by. The links that are made while it is served are for that, and for no more.
 * Immutable.
 *
 * @param binding whom they are for
 * @param end when they end at the latest, if that is bounded
 * @param closing whether those end then, too, that are made while they are served
 */
public record Proof(Binding binding, Optional<Instant> end, boolean closing) {

    /**
     * What a request may have that proved nothing, such as one that came to an entry point: its account and its call, as it says,
     * and not the parent that it says.
     */
    public static Proof ofNothing(Parameters said) {
        return new Proof(Binding.of(said.get("AccountSid"), said.get("CallSid")), Optional.empty(), false);
    }
}
