package io.rcml.rest;

import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.call.Parameters;
import io.rcml.internal.text.LinkSecrets;
import io.rcml.internal.text.Printable;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call, or a leg of one, as the platform knew it when it was asked. Immutable and thread-safe.
 *
 * <p>An accessor is empty when the platform said nothing, and when what it said cannot be read; {@link #fields()} has everything
 * that came, those things too for which there is no accessor. The JSON form is that of the platform.
 *
 * <p>Source: REST, Calls.
 */
@JsonbTypeAdapter(CallJson.OfCall.class)
public final class Call {

    private final Map<String, @Nullable Object> fields;
    private final Parameters texts;
    private final CallSid sid;

    private Call(Map<String, @Nullable Object> fields) {
        this.fields = fields;
        this.texts = texts(fields);
        this.sid = sid(texts, "sid").orElseThrow(() -> new IllegalArgumentException("the call has no sid"));
    }

    /**
     * Reads a call.
     *
     * @param fields names and values, as the platform's JSON has them: texts, numbers, booleans, nulls, lists and maps
     * @return the call, with a copy of them
     * @throws IllegalArgumentException if {@code sid} is missing, or is none
     */
    public static Call of(Map<String, ? extends @Nullable Object> fields) {
        return new Call(Json.frozen(fields));
    }

    private static Parameters texts(Map<String, @Nullable Object> fields) {
        Map<String, List<@Nullable String>> texts = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (!(value instanceof Map) && !(value instanceof List)) {
                List<@Nullable String> text = new ArrayList<>();
                text.add(value == null ? null : value.toString());
                texts.put(name, text);
            }
        });
        return Parameters.ofLists(texts);
    }

    private static Optional<CallSid> sid(Parameters texts, String name) {
        return texts.get(name)
                .filter(text -> !text.isBlank() && Printable.is(text))
                .map(CallSid::new);
    }

    /** {@return the call's identifier: {@code sid}} */
    public CallSid sid() {
        return sid;
    }

    /** {@return the caller's leg, if this one was dialled for it: {@code parent_call_sid}} */
    public Optional<CallSid> parentCallSid() {
        return sid(texts, "parent_call_sid");
    }

    /** {@return the account that the call belongs to: {@code account_sid}} */
    public Optional<String> accountSid() {
        return texts.get("account_sid");
    }

    /** {@return the caller, a number or a name: {@code from}; the empty string when absent} */
    public String from() {
        return texts.get("from").orElse("");
    }

    /** {@return the callee, a number or a name: {@code to}; the empty string when absent} */
    public String to() {
        return texts.get("to").orElse("");
    }

    /** {@return how the call is doing, or how it ended: {@code status}} */
    public Optional<CallStatus> status() {
        return texts.get("status").flatMap(CallStatus::of);
    }

    /** {@return who began it: {@code direction}} */
    public Optional<Direction> direction() {
        return texts.get("direction").flatMap(Direction::of);
    }

    /** {@return when the platform took it up: {@code date_created}} */
    public Optional<Instant> dateCreated() {
        return texts.instant("date_created");
    }

    /** {@return when what the platform knows of it last changed: {@code date_updated}} */
    public Optional<Instant> dateUpdated() {
        return texts.instant("date_updated");
    }

    /** {@return when it began: {@code start_time}} */
    public Optional<Instant> startTime() {
        return texts.instant("start_time");
    }

    /** {@return when it ended: {@code end_time}; empty as long as it lasts} */
    public Optional<Instant> endTime() {
        return texts.instant("end_time");
    }

    /** {@return how long it lasted: {@code duration}, seconds} */
    public Optional<Duration> duration() {
        return texts.seconds("duration");
    }

    /** {@return the caller's display name: {@code caller_name}} */
    public Optional<String> callerName() {
        return texts.get("caller_name");
    }

    /** {@return who passed it on: {@code forwarded_from}} */
    public Optional<String> forwardedFrom() {
        return texts.get("forwarded_from");
    }

    /** {@return who picked up, {@code human} or {@code machine}, if that was to be found out: {@code answered_by}} */
    public Optional<String> answeredBy() {
        return texts.get("answered_by");
    }

    /** {@return everything that came, by name and in order; unmodifiable, with texts, numbers, booleans, nulls, lists and maps} */
    public Map<String, @Nullable Object> fields() {
        return fields;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Call that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** {@return what came on one line, such as {@code Call[sid=CA1, status=ringing]}, without the tokens of links; safe to log} */
    @Override
    public String toString() {
        return LinkSecrets.hiddenIn("Call" + texts);
    }
}
