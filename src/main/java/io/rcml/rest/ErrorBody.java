package io.rcml.rest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the body of an answer says is wrong.
 *
 * @param code the platform's code; null if it says none
 * @param message its words; null if it says none
 */
record ErrorBody(@Nullable String code, @Nullable String message) {

    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*+)\"";
    private static final Pattern STATUS = Pattern.compile("\"status\"\\s*+:\\s*+\"error\"");
    private static final Pattern ERROR = Pattern.compile("\"error\"\\s*+:\\s*+" + STRING);
    private static final Pattern CODE_ELEMENT = Pattern.compile("<Code>([^<]*+)</Code>");
    private static final Pattern MESSAGE_ELEMENT = Pattern.compile("<Message>([^<]*+)</Message>");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*+)</title>", Pattern.CASE_INSENSITIVE);

    /** CallAPI's {@code {"status":"error","error":"…"}}, also where it is broken or has something before and behind it. */
    static boolean isRefusal(byte[] body) {
        return STATUS.matcher(new String(body, StandardCharsets.UTF_8)).find();
    }

    /** Reads a body, whose members are known if it is a JSON object. */
    static ErrorBody of(byte[] body, Map<String, @Nullable Object> members) {
        if (!members.isEmpty()) {
            Object message = members.get("message");
            return new ErrorBody(text(members.get("code")), text(message == null ? members.get("error") : message));
        }
        String text = new String(body, StandardCharsets.UTF_8);
        String error = first(ERROR, text);
        String said = error == null ? first(MESSAGE_ELEMENT, text) : error.replace("\\\"", "\"");
        return new ErrorBody(first(CODE_ELEMENT, text), said == null ? first(TITLE, text) : said);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() && !matcher.group(1).isBlank() ? matcher.group(1).strip() : null;
    }
}
