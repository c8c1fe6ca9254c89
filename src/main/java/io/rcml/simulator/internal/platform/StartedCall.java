package io.rcml.simulator.internal.platform;

import io.rcml.simulator.internal.wire.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A call that the application wants the platform to make.
 *
 * @param subscription where its progress is reported to; null for nowhere
 * @param timeout for how many seconds it rings
 * @param detectsVoicemail whether it is to be found out who answers
 */
public record StartedCall(
        String sid,
        String from,
        String to,
        String method,
        String url,
        @Nullable Subscription subscription,
        int timeout,
        boolean detectsVoicemail) {}
