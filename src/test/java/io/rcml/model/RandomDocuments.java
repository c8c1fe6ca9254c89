package io.rcml.model;

import io.rcml.call.CallEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random documents, as different as the builders can make them. */
final class RandomDocuments {

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
    private static final List<String> LANGUAGES = List.of("bf", "en-gb", "tr");
    private static final List<String> GATHER_LANGUAGES = List.of("en-US", "pt-PT");

    private final Random random;

    RandomDocuments(Random random) {
        this.random = random;
    }

    Rcml document() {
        Rcml.Builder rcml = Rcml.builder();
        for (int verbs = random.nextInt(5); verbs > 0; verbs--) {
            rcml.verb(verb());
        }
        return rcml.build();
    }

    private Verb verb() {
        return switch (random.nextInt(6)) {
            case 0 -> gather();
            case 1 -> Hangup.builder().build();
            case 2 -> redirect();
            case 3 -> prompt();
            default -> dial();
        };
    }

    private Redirect redirect() {
        Redirect.Builder redirect = Redirect.builder().url(of(URLS));
        maybe(() -> redirect.method(method()));
        return redirect.build();
    }

    private Prompt prompt() {
        switch (random.nextInt(3)) {
            case 0 -> {
                Say.Builder say = Say.builder().text(text());
                maybe(() -> say.voice(of(Voice.values())));
                maybe(() -> say.language(of(LANGUAGES)));
                maybe(() -> say.loop(random.nextInt(3)));
                return say.build();
            }
            case 1 -> {
                Play.Builder play = Play.builder().url(of(URLS));
                maybe(() -> play.loop(random.nextInt(Integer.MAX_VALUE)));
                return play.build();
            }
            default -> {
                Pause.Builder pause = Pause.builder();
                maybe(() -> pause.length(positive()));
                return pause.build();
            }
        }
    }

    private Gather gather() {
        Gather.Builder gather = Gather.builder();
        maybe(() -> gather.action(of(URLS)));
        maybe(() -> gather.method(method()));
        maybe(() -> gather.timeout(positive()));
        maybe(() -> gather.finishOnKey(of("", "#", "*", "0")));
        maybe(() -> gather.numDigits(positive()));
        maybe(() -> {
            gather.partialResultCallback(of(URLS));
            maybe(() -> gather.input(of(GatherInput.values())));
            maybe(() -> gather.partialResultCallbackMethod(method()));
        });
        maybe(() -> gather.language(of(GATHER_LANGUAGES)));
        maybe(() -> gather.hints(text().replace(',', '.'), "x" + text().replace(',', '.')));
        for (int prompts = random.nextInt(3); prompts > 0; prompts--) {
            gather.prompt(prompt());
        }
        return gather.build();
    }

    private Dial dial() {
        Dial.Builder dial = Dial.builder();
        maybe(() -> {
            dial.action(of(URLS));
            maybe(() -> dial.method(method()));
        });
        maybe(() -> dial.timeout(positive()));
        maybe(() -> dial.timeLimit(positive()));
        maybe(() -> dial.callerId(text()));
        maybe(() -> dial.record(random.nextBoolean()));
        maybe(() -> dial.hangupOnStar(random.nextBoolean()));
        switch (random.nextInt(6)) {
            case 0 -> dial.to(address());
            case 1 -> dial.noun(sip());
            case 2 -> dial.noun(conference());
            default -> {
                for (int callees = 1 + random.nextInt(10); callees > 0; callees--) {
                    dial.noun(random.nextBoolean() ? client() : number());
                }
            }
        }
        return dial.build();
    }

    private Client client() {
        Client.Builder client = Client.builder().name(address());
        callee(client);
        maybe(() -> client.video(video(false)));
        return client.build();
    }

    private Number number() {
        Number.Builder number = Number.builder().number(address());
        callee(number);
        maybe(() -> number.sendDigits("ww12#*ABCD"));
        return number.build();
    }

    private Sip sip() {
        Sip.Builder sip = Sip.builder().uri(of("sip:a@b", "sips:alice@example.com;transport=tcp", "SIP:é&'@😀"));
        callee(sip);
        maybe(() -> {
            sip.username(text());
            maybe(() -> sip.password(anything()));
        });
        maybe(() -> sip.video(video(false)));
        return sip.build();
    }

    private Conference conference() {
        Conference.Builder room = Conference.builder().name(name());
        maybe(() -> room.muted(random.nextBoolean()));
        maybe(() -> room.beep(random.nextBoolean()));
        maybe(() -> room.startConferenceOnEnter(random.nextBoolean()));
        maybe(() -> room.endConferenceOnExit(random.nextBoolean()));
        maybe(() -> {
            room.waitUrl(random.nextBoolean() ? "" : of(URLS));
            maybe(() -> room.waitMethod(method()));
        });
        maybe(() -> room.maxParticipants(1 + random.nextInt(40)));
        maybe(() -> room.video(video(true)));
        return room.build();
    }

    private Video video(boolean ofConference) {
        Video.Builder video = Video.builder();
        maybe(() -> video.enable(random.nextBoolean()));
        maybe(() -> video.overlay(anything()));
        if (ofConference) {
            maybe(() -> video.mode(of(VideoMode.values())));
            maybe(() -> video.resolution(of(VideoResolution.values())));
            maybe(() -> video.layout(of(VideoLayout.values())));
        }
        return video.build();
    }

    private void callee(Callee.Builder<?> callee) {
        maybe(() -> {
            callee.url(of(URLS));
            maybe(() -> callee.method(method()));
        });
        maybe(() -> {
            callee.statusCallback("https://a.example/?b=c&d=e");
            maybe(() -> callee.statusCallbackMethod(method()));
            maybe(() -> callee.statusCallbackEvent(events()));
        });
        maybe(() -> callee.sipHeader("X-A", anything().replaceAll("[\r\n]", "")));
        maybe(() -> callee.sipHeader("x-b.C_9", "\u0001" + anything().replaceAll("[\r\n]", "")));
    }

    private Set<CallEvent> events() {
        Set<CallEvent> events = EnumSet.of(of(CallEvent.values()));
        maybe(() -> events.add(of(CallEvent.values())));
        return events;
    }

    private String address() {
        return name().replace('?', '!');
    }

    private String name() {
        return text().replaceAll("\\p{Cc}", "") + 'x';
    }

    /** Text that says something. */
    private String text() {
        String text = anything();
        return text.isBlank() ? text + "x" : text;
    }

    private String anything() {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
            text.append(of(PIECES));
        }
        return text.toString();
    }

    private int positive() {
        return 1 + random.nextInt(Integer.MAX_VALUE);
    }

    private HttpMethod method() {
        return of(HttpMethod.values());
    }

    private void maybe(Runnable step) {
        if (random.nextInt(3) == 0) {
            step.run();
        }
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }
}
