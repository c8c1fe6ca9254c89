package io.rcml.internal.dispatch;

import org.jspecify.annotations.Nullable;

/** A report of which nobody could find out whether it is true, which is not its fault. */
final class UnconfirmedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnconfirmedException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
