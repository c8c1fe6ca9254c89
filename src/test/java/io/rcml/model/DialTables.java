package io.rcml.model;

import static io.rcml.call.CallEvent.ANSWERED;
import static io.rcml.call.CallEvent.RINGING;
import static io.rcml.model.HttpMethod.POST;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The attributes of Dial and of what may stand in it. */
final class DialTables {

    static final List<AttributeTable<?, ?>> ALL = List.of(
            new AttributeTable<>("Dial", Dial.TYPE, () -> Dial.builder().to("alice"), Dial.Builder::build)
                    .row("action", "/next", Dial.Builder::action, Dial::action)
                    .row("method", "POST", (dial, text) -> dial.method(POST), Dial::method, POST)
                    .needs("action")
                    .row("timeout", "30", (dial, text) -> dial.timeout(30), Dial::timeout, 30)
                    .row("timeLimit", "14400", (dial, text) -> dial.timeLimit(14400), Dial::timeLimit, 14400)
                    .row("callerId", "+1 989", Dial.Builder::callerId, Dial::callerId)
                    .row("record", "false", (dial, text) -> dial.record(false), Dial::record, false)
                    .row("dialMusic", "/music.mp3", Dial.Builder::dialMusic, Dial::dialMusic)
                    .row("hangupOnStar", "true", (dial, text) -> dial.hangupOnStar(true), Dial::hangupOnStar, true),
            callee("Client", Client.TYPE, 1, () -> Client.builder().name("alice"), Client.Builder::build),
            callee("Number", Number.TYPE, 0, () -> Number.builder().number("1"), Number.Builder::build)
                    .row(0, "sendDigits", "12w#", Number.Builder::sendDigits, Number::sendDigits),
            callee("Sip", Sip.TYPE, 1, () -> Sip.builder().uri("sip:a@b"), Sip.Builder::build)
                    .row(0, "username", "alice", Sip.Builder::username, Sip::username)
                    .row(1, "password", "", Sip.Builder::password, Sip::password)
                    .needs("username"),
            new AttributeTable<>(
                            "Conference",
                            Conference.TYPE,
                            () -> Conference.builder().name("room"),
                            Conference.Builder::build)
                    .writtenOtherwise(1)
                    .row("muted", "false", (room, text) -> room.muted(false), Conference::muted, false)
                    .row("beep", "true", (room, text) -> room.beep(true), Conference::beep, true)
                    .row(
                            "startConferenceOnEnter",
                            "true",
                            (room, text) -> room.startConferenceOnEnter(true),
                            Conference::startConferenceOnEnter,
                            true)
                    .row(
                            "endConferenceOnExit",
                            "false",
                            (room, text) -> room.endConferenceOnExit(false),
                            Conference::endConferenceOnExit,
                            false)
                    .row("waitUrl", "", Conference.Builder::waitUrl, Conference::waitUrl)
                    .row("waitMethod", "POST", (room, text) -> room.waitMethod(POST), Conference::waitMethod, POST)
                    .needs("waitUrl")
                    .row(
                            "maxParticipants",
                            "40",
                            (room, text) -> room.maxParticipants(40),
                            Conference::maxParticipants,
                            40),
            new AttributeTable<>("Video", Video.TYPE, Video::builder, Video.Builder::build)
                    .row("enable", "false", (video, text) -> video.enable(false), Video::enable, false)
                    .row("overlay", "", Video.Builder::overlay, Video::overlay)
                    .row("mode", "mcu", (video, text) -> video.mode(VideoMode.MCU), Video::mode, VideoMode.MCU)
                    .row(
                            "resolution",
                            "720p",
                            (video, text) -> video.resolution(VideoResolution.HD_720P),
                            Video::resolution,
                            VideoResolution.HD_720P)
                    .row(
                            "layout",
                            "tile",
                            (video, text) -> video.layout(VideoLayout.TILE),
                            Video::layout,
                            VideoLayout.TILE),
            new AttributeTable<>("Queue", Queue.TYPE, () -> Queue.builder().name("sales"), Queue.Builder::build));

    private DialTables() {}

    private static <B extends Endpoint.Builder<B>, E extends Endpoint> AttributeTable<B, E> callee(
            String name, ElementType type, int writtenOtherwise, Supplier<B> builder, Function<B, E> build) {
        return new AttributeTable<>(name, type, builder, build)
                .writtenOtherwise(writtenOtherwise)
                .row("url", "screen.xml", (callee, text) -> callee.url(text), Endpoint::url)
                .row("method", "POST", (callee, text) -> callee.method(POST), Endpoint::method, POST)
                .needs("url")
                .row(
                        "statusCallback",
                        "http://a.example/b?c=d&e=f",
                        (callee, text) -> callee.statusCallback(text),
                        Endpoint::statusCallback)
                .row(
                        "statusCallbackMethod",
                        "POST",
                        (callee, text) -> callee.statusCallbackMethod(POST),
                        Endpoint::statusCallbackMethod,
                        POST)
                .needs("statusCallback")
                .many(
                        "statusCallbackEvent",
                        "ringing,answered",
                        (callee, text) -> callee.statusCallbackEvent(ANSWERED, RINGING),
                        Endpoint::statusCallbackEvents,
                        Set.of(RINGING, ANSWERED),
                        Set.of())
                .needs("statusCallback");
    }
}
