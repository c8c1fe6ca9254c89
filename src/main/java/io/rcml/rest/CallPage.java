package io.rcml.rest;

import io.rcml.internal.text.Forms;
import io.rcml.internal.text.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of calls.
 *
 * <pre>{@code
 * Optional<CallFilter> page = Optional.of(filter);
 * while (page.isPresent()) {
 *     CallPage calls = callApi.calls().list(page.get());
 *     calls.calls().forEach(this::show);
 *     page = calls.next();
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Source: REST, Calls, Paging Information.
 */
public final class CallPage {

    private final Map<String, @Nullable Object> fields;
    private final List<Call> calls;
    private final @Nullable CallFilter next;

    private CallPage(Map<String, @Nullable Object> fields, List<Call> calls, @Nullable CallFilter next) {
        this.fields = fields;
        this.calls = calls;
        this.next = next;
    }

    /**
     * Reads a page.
     *
     * @throws IllegalArgumentException if it is none
     */
    static CallPage of(CallFilter filter, Map<String, @Nullable Object> fields) {
        if (!(fields.get("calls") instanceof List<?> list)) {
            throw new IllegalArgumentException("that has no list of calls");
        }
        List<Call> calls = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof Map<?, ?> call)) {
                throw new IllegalArgumentException("that has a list of something else than calls");
            }
            calls.add(Call.of(Json.frozen(call)));
        }
        return new CallPage(fields, List.copyOf(calls), next(filter, fields.get("next_page_uri")));
    }

    /**
     * Reads the only call of a page, or a call that came in place of a page.
     *
     * @throws IllegalArgumentException if there is no call, or more than one
     */
    static Call only(Map<String, @Nullable Object> fields) {
        if (!(fields.get("calls") instanceof List<?> list)) {
            return Call.of(fields);
        }
        if (list.size() != 1 || !(list.get(0) instanceof Map<?, ?> call)) {
            throw new IllegalArgumentException("that has a list of " + list.size() + " calls where one was asked for");
        }
        return Call.of(Json.frozen(call));
    }

    /**
     * Of the next page's URL only the query counts: its host is whatever a proxy left of it, and must not be given the
     * credentials, and platforms forget the filter in it.
     */
    private static @Nullable CallFilter next(CallFilter filter, @Nullable Object uri) {
        String text = uri == null ? "" : uri.toString();
        int query = text.indexOf('?');
        if (query < 0) { // some write the text "null" on the last page
            return null;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : text.substring(query + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && equals < pair.length() - 1) {
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        CallFilter next = filter.with(parameters);
        return next.equals(filter) ? null : next;
    }

    private static String decoded(String text) {
        try {
            return Forms.decode(text);
        } catch (IllegalArgumentException wronglyEncoded) {
            throw new IllegalArgumentException(
                    "that has a next_page_uri with " + Printable.quoted(text) + " in it", wronglyEncoded);
        }
    }

    /** {@return the calls of this page, in the platform's order; unmodifiable} */
    public List<Call> calls() {
        return calls;
    }

    /** {@return what to list for the next page; empty if this is the last one} */
    public Optional<CallFilter> next() {
        return Optional.ofNullable(next);
    }

    /** {@return everything that came, such as {@code total}, by name and in order; unmodifiable} */
    public Map<String, @Nullable Object> fields() {
        return fields;
    }

    /** {@return the calls on one line; safe to log} */
    @Override
    public String toString() {
        return "CallPage" + calls;
    }
}
