package io.rcml.internal.guard;

/** A token that does not open the link that it is in. */
public final class TokenException extends Exception {

    private static final long serialVersionUID = 1;

    TokenException(String reason) {
        super(reason, null, false, false); // as cheap as a refusal must be
    }
}
