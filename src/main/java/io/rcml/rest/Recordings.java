package io.rcml.rest;

import io.rcml.internal.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of an account's calls: lists, reads and deletes it.
 *
 * <p>Each method waits for the platform's answer, at most for {@linkplain CallApi.Builder#timeout the configured time}, and throws
 * {@link CallApiException} if it does not do, or may not have done, what it was asked; and {@link IllegalStateException} once the
 * {@link CallApi} is closed.
 *
 * <p>Thread-safe. Source: CallAPI, "Recordings"; REST, Recordings.
 */
public final class Recordings {

    private static final String RECORDINGS = "Recordings";

    private final HttpApi platform;

    Recordings(HttpApi platform) {
        this.platform = platform;
    }

    /**
     * Lists recordings, those of the platform's first page.
     *
     * @return the recordings, in the platform's order; unmodifiable
     */
    public List<Recording> list() {
        return platform.get(Resource.all(RECORDINGS), Fields.empty(), Recordings::read);
    }

    private static List<Recording> read(Map<String, @Nullable Object> fields) {
        if (!(fields.get("recordings") instanceof List<?> list)) {
            throw new IllegalArgumentException("that has no list of recordings");
        }
        List<Recording> recordings = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof Map<?, ?> recording)) {
                throw new IllegalArgumentException("that has a list of something else than recordings");
            }
            recordings.add(Recording.of(Json.frozen(recording)));
        }
        return List.copyOf(recordings);
    }

    /**
     * Reads a recording.
     *
     * @param sid the recording's identifier, as {@link Recording#sid} or the last segment of a {@code RecordingUrl} has it
     * @return the recording
     * @throws IllegalArgumentException if it is no identifier
     */
    public Recording get(String sid) {
        return platform.get(one(sid), Fields.empty(), Recording::of);
    }

    /**
     * Deletes a recording, with its sound.
     *
     * @param sid the recording's identifier
     * @throws IllegalArgumentException if it is no identifier
     */
    public void delete(String sid) {
        platform.delete(one(sid));
    }

    private static Resource one(String sid) {
        if (sid == null || sid.isBlank() || !Printable.is(sid) || sid.indexOf('/') >= 0) {
            throw new IllegalArgumentException("A recording's sid is a visible identifier such as RE1234, not "
                    + (sid == null ? "null" : Printable.quoted(sid)));
        }
        return Resource.one(RECORDINGS, sid);
    }
}
