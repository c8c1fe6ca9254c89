package io.rcml.simulator.internal.rest;

import io.rcml.internal.xml.XmlName;
import io.rcml.internal.xml.XmlWriter;
import io.rcml.simulator.internal.platform.StartedCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the REST API answers.
 *
 * @param status the HTTP status
 * @param list whether it is a list of all calls
 * @param objects what it tells: calls, or a refusal
 */
record RestAnswer(int status, boolean list, List<Map<String, String>> objects) {

    static RestAnswer of(int status, CallState call) {
        return new RestAnswer(status, false, List.of(fields(call)));
    }

    static RestAnswer list(List<CallState> calls) {
        return new RestAnswer(200, true, calls.stream().map(RestAnswer::fields).toList());
    }

    static RestAnswer queued(StartedCall call) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("sid", call.sid());
        fields.put("from", call.from());
        fields.put("to", call.to());
        fields.put("direction", "outbound-api");
        fields.put("status", "queued");
        return new RestAnswer(201, false, List.of(fields));
    }

    static RestAnswer refusal(int status, String message) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", String.valueOf(status));
        fields.put("message", message);
        return new RestAnswer(status, false, List.of(fields));
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

    String toJson() {
        String objects = this.objects.stream().map(RestAnswer::json).collect(Collectors.joining(","));
        return list ? "{\"calls\":[" + objects + "]}" : objects;
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
            XmlName element = XmlName.of(fields.containsKey("sid") ? "Call" : "RestException");
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
