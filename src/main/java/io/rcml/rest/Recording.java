package io.rcml.rest;

import io.rcml.call.CallSid;
import io.rcml.call.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recording as the platform's REST API shows it. Names are read in either spelling that platforms use, {@code call_sid} and {@code
 * CallSid}. Immutable and thread-safe.
 *
 * <p>Source: CallAPI, "Recordings"; REST, Recordings.
 */
public final class Recording {

    private final Map<String, @Nullable Object> fields;
    private final Parameters texts;

    private Recording(Map<String, @Nullable Object> fields) {
        this.fields = fields;
        Map<String, List<@Nullable String>> read = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (!(value instanceof Map) && !(value instanceof List)) {
                List<@Nullable String> text = new ArrayList<>();
                text.add(value == null ? null : value.toString());
                read.put(name.replace("_", "").toLowerCase(Locale.ROOT), text);
            }
        });
        this.texts = Parameters.ofLists(read);
        if (texts.get("sid").isEmpty()) {
            throw new IllegalArgumentException("the recording has no sid");
        }
    }

    /**
     * Reads a recording.
     *
     * @param fields names and values, as the platform's JSON has them
     * @return the recording, with a copy of them
     * @throws IllegalArgumentException if {@code sid} is missing
     */
    public static Recording of(Map<String, ? extends @Nullable Object> fields) {
        return new Recording(Json.frozen(fields));
    }

    /** {@return the recording's identifier: {@code sid}} */
    public String sid() {
        return texts.get("sid").orElseThrow();
    }

    /** {@return the call that was recorded: {@code call_sid}; empty if the platform does not say, or nothing readable} */
    public Optional<CallSid> callSid() {
        try {
            return texts.get("callsid").map(CallSid::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** {@return when it was made: {@code date_created}} */
    public Optional<Instant> dateCreated() {
        return texts.instant("datecreated");
    }

    /** {@return how long it is: {@code duration}, seconds} */
    public Optional<Duration> duration() {
        return texts.seconds("duration");
    }

    /** {@return where its sound is: {@code file_uri}, which anybody can fetch (CallAPI)} */
    public Optional<String> fileUri() {
        return texts.get("fileuri");
    }

    /** {@return everything that came, by name and in order; unmodifiable} */
    public Map<String, @Nullable Object> fields() {
        return fields;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recording that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** {@return what came on one line; safe to log} */
    @Override
    public String toString() {
        return "Recording" + texts;
    }
}
