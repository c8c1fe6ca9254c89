package io.rcml.internal.guard;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a link is for. Immutable.
 *
 * @param account the account; empty for any
 * @param call the call; empty for any
 * @param leg the leg of that call, which the platform names as a call of its own; empty if it is of the call itself, or of any leg
 */
public record Binding(Optional<Sid> account, Optional<Sid> call, Optional<Sid> leg) {

    /** For whoever has it. */
    public static final Binding ANYBODY = new Binding(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Takes whom it is for.
     *
     * @param account the account
     * @param call the call
     * @param leg the leg, of a call that is there
     */
    public Binding {
        if (leg.isPresent() && call.isEmpty()) {
            throw new IllegalArgumentException("A leg is of a call");
        }
    }

    /**
     * For what a request names. What it leaves out is left out by whoever comes by the link, too.
     *
     * @param account the AccountSid, if it says one
     * @param call the CallSid, if it says one
     * @return the account and the call
     */
    public static Binding of(Optional<String> account, Optional<String> call) {
        return new Binding(Optional.of(Sid.of(account)), Optional.of(Sid.of(call)), Optional.empty());
    }

    /** {@return the same account, or any if that was left out, and any call} */
    public Binding forAnyCall() {
        return new Binding(account.filter(sid -> !sid.isNone()), Optional.empty(), Optional.empty());
    }

    /** {@return whether something of it is known by a token alone} */
    public boolean isKept() {
        return keyId().isPresent();
    }

    /** The key with which a token for it is made: what a token keeps of a sid means nothing with another one. */
    Optional<String> keyId() {
        return Stream.of(account, call, leg)
                .flatMap(Optional::stream)
                .flatMap(sid -> sid instanceof Sid.Kept kept ? Stream.of(kept.keyId()) : Stream.empty())
                .findFirst();
    }
}
