package io.rcml.model;

import io.rcml.call.CallEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random values, as different as the builders take them. */
final class Chance {

    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "0",
            " ",
            "  ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "<",
            ">",
            "&",
            "\"",
            "'",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "&amp;",
            "&#0;",
            "&x",
            ";",
            "%",
            "%41",
            "=",
            "#",
            ",",
            "+",
            "/",
            "é",
            "€",
            "😀",
            "\u0085",
            "\u00A0",
            "\u2028",
            "\u007F",
            "\uFEFF",
            "\uFFFD",
            "”",
            "\u200B",
            "</Say>",
            "<?x?>");
    private static final List<String> URLS = List.of(
            "next.xml", "/a/b", "?a=b&c=d", "https://a.example/b?c=%20&d=e#f", "../a;b=c", "//a.example", "a'b");
    /** Names that no element has for an attribute of its own. */
    private static final List<String> EXTRAS = List.of("x", "_y.z-1", "été", "名前", "XmL", "maxQueueSize", "e");

    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    /** Does something one time out of three. */
    void maybe(Runnable step) {
        if (random.nextInt(3) == 0) {
            step.run();
        }
    }

    /** Does something up to so many times. */
    void upTo(int most, Runnable step) {
        for (int times = random.nextInt(most + 1); times > 0; times--) {
            step.run();
        }
    }

    /** Sets attributes that the language does not know. */
    void extras(ElementBuilder<?> builder) {
        maybe(() -> upTo(3, () -> builder.attribute(of(EXTRAS), anything())));
    }

    boolean coin() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int positive() {
        return 1 + random.nextInt(Integer.MAX_VALUE);
    }

    String url() {
        return of(URLS);
    }

    HttpMethod method() {
        return of(HttpMethod.values());
    }

    Set<CallEvent> events() {
        Set<CallEvent> events = EnumSet.of(of(CallEvent.values()));
        maybe(() -> events.add(of(CallEvent.values())));
        return events;
    }

    String address() {
        return name().replace('?', '!').replaceAll("[\\p{Cf}\\p{Z}&&[^ ]]", "").replaceAll("[\\p{Nd}&&[^0-9]]", "7");
    }

    String name() {
        return text().replaceAll("\\p{Cc}", "") + 'x';
    }

    /** Text of one line, that says something. */
    String filledLine() {
        String line = line();
        return line.isBlank() ? line + "x" : line;
    }

    String line() {
        return anything().replaceAll("\\p{Cc}", "");
    }

    /** Text that says something. */
    String text() {
        String text = anything();
        return text.isBlank() ? text + "x" : text;
    }

    String anything() {
        StringBuilder text = new StringBuilder();
        upTo(5, () -> text.append(of(PIECES)));
        return text.toString();
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }
}
