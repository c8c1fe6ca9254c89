package io.rcml.benchmarks.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Two hundred requests each whose path, header or body is 64 KiB of what some reader may take long for. The same each time. */
final class Shapes {

    static final String PATHS = "path";
    static final String HEADERS = "header";
    static final String BODIES = "body";

    private static final int SIZE = 64 * 1024;
    private static final int VALUE = 10_000;

    private static final List<String> OF_ALL = List.of(
            "a", "0", "%25", "%", ";", "/", "~", "=", "&", "\"", "\\\"", "[", "{\"a\":", ":", ",", "a=b&", "for=a;",
            "é", " ", ".");
    private static final List<String> OF_PATHS_AND_BODIES = List.of(
            "A9_-",
            "%2F",
            "%2e%2e/",
            "%C0%AF",
            "%E2%82%AC",
            "/../",
            "/./a",
            "\\",
            "~%7e",
            "a/",
            "a&",
            "%2525252525",
            "~aaaaaaaaaaaaaaaaaaa/",
            "\uD83D\uDE00",
            "1e9");
    private static final List<String> OF_HEADERS = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "Authorization",
            "X-Twilio-Signature",
            "Content-Type",
            "Host");
    private static final int MIXES = 5;

    private Shapes() {}

    /** {@return all of them, by what is large} */
    static Map<String, List<Shape>> all() {
        Map<String, List<Shape>> shapes = new LinkedHashMap<>();
        shapes.put(PATHS, paths());
        shapes.put(HEADERS, headers());
        shapes.put(BODIES, bodies());
        return shapes;
    }

    private static List<Shape> paths() {
        List<Shape> shapes = new ArrayList<>();
        for (String begin : List.of("/", "/hotline/", "/hotline/in~", "/hotline/numbers/", "/hotline/names/a/")) {
            texts().forEach((name, text) -> shapes.add(Shape.ofPath(begin + name, filled(begin, text, SIZE))));
        }
        return shapes;
    }

    private static List<Shape> headers() {
        List<Shape> shapes = new ArrayList<>();
        for (String header : OF_HEADERS) {
            String begin = header.equals("Authorization") ? "Basic " : "";
            for (String unit : OF_ALL) {
                // Every other one ends with what belongs to nothing, which has careless readers begin anew.
                String end = shapes.size() % 2 == 0 ? "" : "!";
                shapes.add(Shape.ofHeader(header + ": " + unit + end, header, filled(begin, unit, SIZE - 1) + end));
            }
        }
        return shapes;
    }

    private static List<Shape> bodies() {
        List<Shape> shapes = new ArrayList<>();
        texts().forEach((name, text) -> {
            String value = filled("", text.replace('&', '.'), VALUE);
            shapes.add(form("form " + name, filled("", text, SIZE), "/hotline/in", false));
            shapes.add(form("form without length " + name, filled("a=1&", text, SIZE), "/hotline/in", true));
            shapes.add(form(
                    "values " + name,
                    "CallStatus=completed&Timestamp=" + value + "&SequenceNumber=" + value + "&RecordingDuration=1."
                            + value + "&SipHeader_X=" + value + "&Digits=" + value + "&Wait=" + value,
                    name.length() % 2 == 0 ? "/hotline/ended" : "/hotline/digits",
                    false));
            shapes.add(Shape.ofBody(
                    "JSON " + name, "/hotline/in", "application/json", filled("{\"a\":", text, SIZE), false));
            shapes.add(Shape.ofBody(
                    "JSON text " + name,
                    "/hotline/in",
                    "application/json",
                    "{\"a\":\"" + filled("", text.replace("\\", "\\\\").replace("\"", "\\\""), SIZE - 100) + "\"}",
                    false));
        });
        return shapes;
    }

    private static Shape form(String name, String body, String path, boolean chunked) {
        return Shape.ofBody(name, path, Shape.FORM, body, chunked);
    }

    /** Forty texts to be repeated, by their names. */
    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Collection<String> units : List.of(OF_ALL, OF_PATHS_AND_BODIES)) {
            units.forEach(unit -> texts.put(unit, unit));
        }
        for (int seed = 1; seed <= MIXES; seed++) {
            Random random = new Random(seed);
            StringBuilder mix = new StringBuilder();
            while (mix.length() < SIZE) {
                List<String> units = random.nextBoolean() ? OF_ALL : OF_PATHS_AND_BODIES;
                mix.append(units.get(random.nextInt(units.size())).repeat(1 + random.nextInt(9)));
            }
            texts.put("mix " + seed, mix.toString());
        }
        return texts;
    }

    /** As many repeats as fit, in bytes. */
    private static String filled(String begin, String text, int size) {
        int room = size - begin.length();
        int each = text.getBytes(StandardCharsets.UTF_8).length;
        if (each <= room) {
            return begin + text.repeat(room / each);
        }
        int end = text.length();
        while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > room) {
            end -= Math.max(1, (end - room) / 2);
        }
        return begin + text.substring(0, end);
    }
}
