package io.rcml.internal.dispatch;

import org.jspecify.annotations.Nullable;

/** A report that could not be checked, through no fault of its own. */
final class UnconfirmedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnconfirmedException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
