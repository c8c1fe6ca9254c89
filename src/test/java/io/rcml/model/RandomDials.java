package io.rcml.model;

import java.util.function.Supplier;

/** Random Dials, and what may stand in one. */
final class RandomDials {

    private final Chance chance;
    private final Supplier<GenericElement> generic;

    RandomDials(Chance chance, Supplier<GenericElement> generic) {
        this.chance = chance;
        this.generic = generic;
    }

    Dial dial() {
        Dial.Builder dial = Dial.builder();
        chance.maybe(() -> {
            dial.action(chance.url());
            chance.maybe(() -> dial.method(chance.method()));
        });
        chance.maybe(() -> dial.timeout(chance.positive()));
        chance.maybe(() -> dial.timeLimit(chance.positive()));
        chance.maybe(() -> dial.callerId(chance.filledLine()));
        chance.maybe(() -> dial.record(chance.coin()));
        chance.maybe(() -> dial.dialMusic(chance.url()));
        chance.maybe(() -> dial.hangupOnStar(chance.coin()));
        switch (chance.below(7)) {
            case 0 -> dial.to(chance.address());
            case 1 -> dial.noun(sip());
            case 2 -> dial.noun(conference());
            case 3 -> dial.noun(queue());
            default -> {
                for (int callees = 1 + chance.below(10); callees > 0; callees--) {
                    switch (chance.below(5)) {
                        case 0, 1 -> dial.noun(client());
                        case 2, 3 -> dial.noun(number());
                        default -> dial.element(generic.get());
                    }
                }
            }
        }
        chance.extras(dial);
        return dial.build();
    }

    Client client() {
        Client.Builder client = Client.builder().name(chance.address());
        callee(client);
        chance.maybe(() -> client.video(video(false)));
        chance.extras(client);
        return client.build();
    }

    private Number number() {
        Number.Builder number = Number.builder().number(chance.address());
        callee(number);
        chance.maybe(() -> number.sendDigits("ww12#*ABCD"));
        chance.extras(number);
        return number.build();
    }

    private Sip sip() {
        Sip.Builder sip = Sip.builder().uri(chance.of("sip:a@b", "sips:alice@example.com;transport=tcp", "SIP:é&'@😀"));
        callee(sip);
        chance.maybe(() -> {
            sip.username(chance.filledLine());
            chance.maybe(() -> sip.password(chance.line()));
        });
        chance.maybe(() -> sip.video(video(false)));
        chance.extras(sip);
        return sip.build();
    }

    private Conference conference() {
        Conference.Builder room = Conference.builder().name(chance.name());
        chance.maybe(() -> room.muted(chance.coin()));
        chance.maybe(() -> room.beep(chance.coin()));
        chance.maybe(() -> room.startConferenceOnEnter(chance.coin()));
        chance.maybe(() -> room.endConferenceOnExit(chance.coin()));
        chance.maybe(() -> {
            room.waitUrl(chance.coin() ? "" : chance.url());
            chance.maybe(() -> room.waitMethod(chance.method()));
        });
        chance.maybe(() -> room.maxParticipants(1 + chance.below(40)));
        chance.maybe(() -> room.video(video(true)));
        chance.extras(room);
        return room.build();
    }

    Noun noun() {
        return switch (chance.below(5)) {
            case 0 -> client();
            case 1 -> number();
            case 2 -> sip();
            case 3 -> conference();
            default -> queue();
        };
    }

    private Queue queue() {
        Queue.Builder queue = Queue.builder().name(chance.name());
        chance.extras(queue);
        return queue.build();
    }

    Video video(boolean ofConference) {
        Video.Builder video = Video.builder();
        chance.maybe(() -> video.enable(chance.coin()));
        chance.maybe(() -> video.overlay(chance.anything()));
        if (ofConference) {
            chance.maybe(() -> video.mode(chance.of(VideoMode.values())));
            chance.maybe(() -> video.resolution(chance.of(VideoResolution.values())));
            chance.maybe(() -> video.layout(chance.of(VideoLayout.values())));
        }
        chance.extras(video);
        return video.build();
    }

    private void callee(Endpoint.Builder<?> callee) {
        chance.maybe(() -> {
            callee.url(chance.url());
            chance.maybe(() -> callee.method(chance.method()));
        });
        chance.maybe(() -> {
            callee.statusCallback("https://a.example/?b=c&d=e");
            chance.maybe(() -> callee.statusCallbackMethod(chance.method()));
            chance.maybe(() -> callee.statusCallbackEvent(chance.events()));
        });
        chance.maybe(() -> callee.sipHeader("X-A", chance.anything().replaceAll("[\r\n]", "")));
        chance.maybe(
                () -> callee.sipHeader("x-b.C_9", "\u0001" + chance.anything().replaceAll("[\r\n]", "")));
    }
}
