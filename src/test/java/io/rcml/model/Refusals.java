package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How a builder says no: to a value where it is set, to a whole where it is built. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(ThrowingCallable setter, String message) {
        assertThatIllegalArgumentException().isThrownBy(setter).withMessage(message);
    }

    public static void assertNotBuilt(ThrowingCallable build, String message) {
        assertThatIllegalStateException().isThrownBy(build).withMessage(message);
    }

    /** What a caller without null checks may give where a value is asked for. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    public static <T> T nothing() {
        return null;
    }
}
