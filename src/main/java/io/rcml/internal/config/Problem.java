package io.rcml.internal.config;

import io.rcml.internal.text.MistakeException;

/**
 * What keeps an application from being deployed.
 *
 * @param where the class or method, or the configuration's key
 * @param reason what is wrong, with the offending value
 * @param cure what would be right; empty if the reason says it, as the messages of builders do
 */
public record Problem(String where, String reason, String cure) {

    /** What an exception says. */
    public static Problem of(String where, RuntimeException wrong) {
        return wrong instanceof MistakeException mistake
                ? new Problem(where, mistake.reason(), mistake.cure())
                : new Problem(where, String.valueOf(wrong.getMessage()), "");
    }

    @Override
    public String toString() {
        return where + ": " + reason + (cure.isEmpty() ? "" : "; " + cure) + ".";
    }
}
