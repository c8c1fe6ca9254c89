package io.rcml.simulator.internal.rest;

import io.rcml.internal.xml.XmlName;
import io.rcml.internal.xml.XmlWriter;
import io.rcml.simulator.internal.platform.StartedCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the REST API answers.
 *
 * @param status the HTTP status that says so best
 * @param kind what its objects are
 * @param list whether it is a list of them
 * @param objects what it tells
 */
record RestAnswer(int status, Kind kind, boolean list, List<Map<String, String>> objects) {

    /** What is told. */
    enum Kind {
        CALL("Call", "calls"),
        RECORDING("Recording", "recordings"),
        REFUSAL("RestException", "errors");

        private final String element;
        private final String plural;

        Kind(String element, String plural) {
            this.element = element;
            this.plural = plural;
        }
    }

    static RestAnswer of(CallState call) {
        return new RestAnswer(200, Kind.CALL, false, List.of(fields(call)));
    }

    static RestAnswer calls(List<CallState> calls) {
        return new RestAnswer(
                200, Kind.CALL, true, calls.stream().map(RestAnswer::fields).toList());
    }

    static RestAnswer of(RecordingState recording) {
        return new RestAnswer(200, Kind.RECORDING, false, List.of(fields(recording)));
    }

    static RestAnswer recordings(List<RecordingState> recordings) {
        return new RestAnswer(
                200,
                Kind.RECORDING,
                true,
                recordings.stream().map(RestAnswer::fields).toList());
    }

    /** What was wanted is done, and there is nothing to tell. */
    static RestAnswer done() {
        return new RestAnswer(204, Kind.RECORDING, false, List.of());
    }

    static RestAnswer queued(StartedCall call) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("sid", call.sid());
        fields.put("from", call.from());
        fields.put("to", call.to());
        fields.put("direction", "outbound-api");
        fields.put("status", "queued");
        return new RestAnswer(201, Kind.CALL, false, List.of(fields));
    }

    static RestAnswer refusal(int status, String message) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", String.valueOf(status));
        fields.put("message", message);
        return new RestAnswer(status, Kind.REFUSAL, false, List.of(fields));
    }

    private static Map<String, String> fields(CallState call) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("sid", call.sid());
        if (call.parentSid() != null) {
            fields.put("parent_call_sid", call.parentSid());
        }
        fields.put("from", call.from());
        fields.put("to", call.to());
        fields.put("direction", call.direction());
        fields.put("status", call.status().value());
        fields.put("start_time", call.startTime());
        fields.put("duration", String.valueOf(call.duration()));
        return fields;
    }

    private static Map<String, String> fields(RecordingState recording) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("sid", recording.sid());
        fields.put("date_created", recording.created());
        fields.put("account_sid", ApiStyle.ACCOUNT_SID);
        fields.put("call_sid", recording.callSid());
        fields.put("duration", String.valueOf(recording.seconds()));
        fields.put("file_uri", recording.url() + ".wav");
        return fields;
    }

    boolean isRefusal() {
        return kind == Kind.REFUSAL;
    }

    /** The same with one field of each object spelled otherwise. */
    RestAnswer with(String field, UnaryOperator<String> spelling) {
        List<Map<String, String>> spelled = objects.stream()
                .map(object -> {
                    Map<String, String> changed = new LinkedHashMap<>(object);
                    changed.computeIfPresent(field, (name, value) -> spelling.apply(value));
                    return changed;
                })
                .collect(Collectors.toList());
        return new RestAnswer(status, kind, list, spelled);
    }

    String toJson() {
        String all = objects.stream().map(RestAnswer::json).collect(Collectors.joining(","));
        return list ? "{\"" + kind.plural + "\":[" + all + "]}" : all;
    }

    /** A refusal as CallAPI says it. */
    String toErrorObject() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("status", "error");
        fields.put("error", objects.get(0).getOrDefault("message", ""));
        return json(fields);
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ':' + quoted(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < 0x20 || Character.isSurrogate((char) c)) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }

    String toXml() {
        XmlWriter xml = XmlWriter.compact();
        xml.start(XmlName.of("RestcommResponse"));
        for (Map<String, String> fields : objects) {
            XmlName element = XmlName.of(kind.element);
            xml.start(element);
            fields.forEach((name, value) -> {
                XmlName child = XmlName.of(element(name));
                xml.start(child);
                xml.text(value);
                xml.end(child);
            });
            xml.end(element);
        }
        xml.end(XmlName.of("RestcommResponse"));
        return xml.toString();
    }

    /** {@code ParentCallSid} for {@code parent_call_sid}. */
    private static String element(String name) {
        return List.of(name.split("_", -1)).stream()
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
