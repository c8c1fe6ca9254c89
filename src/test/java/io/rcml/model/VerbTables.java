package io.rcml.model;

import static io.rcml.model.HttpMethod.GET;
import static io.rcml.model.HttpMethod.POST;

import java.util.List;

/** The attributes of what steers a call and is heard on it. */
final class VerbTables {

    static final List<AttributeTable<?, ?>> ALL = List.of(
            new AttributeTable<>("Response", Rcml.TYPE, Rcml::builder, Rcml.Builder::build),
            new AttributeTable<>("Gather", Gather.TYPE, Gather::builder, Gather.Builder::build)
                    .row("action", "?step=2", Gather.Builder::action, Gather::action)
                    .row("method", "GET", (gather, text) -> gather.method(GET), Gather::method, GET)
                    .row("timeout", "5", (gather, text) -> gather.timeout(5), Gather::timeout, 5)
                    .row("finishOnKey", "", Gather.Builder::finishOnKey, Gather::finishOnKey)
                    .row("numDigits", "1", (gather, text) -> gather.numDigits(1), Gather::numDigits, 1)
                    .row(
                            "input",
                            "dtmf",
                            (gather, text) -> gather.input(GatherInput.DTMF),
                            Gather::input,
                            GatherInput.DTMF)
                    .row(
                            "partialResultCallback",
                            "https://a.example/heard",
                            Gather.Builder::partialResultCallback,
                            Gather::partialResultCallback)
                    .row(
                            "partialResultCallbackMethod",
                            "POST",
                            (gather, text) -> gather.partialResultCallbackMethod(POST),
                            Gather::partialResultCallbackMethod,
                            POST)
                    .needs("partialResultCallback")
                    .row("language", "en-US", Gather.Builder::language, Gather::language)
                    .many(
                            "hints",
                            "yes,no thanks",
                            (gather, text) -> gather.hints("yes", "no thanks"),
                            Gather::hints,
                            List.of("yes", "no thanks"),
                            List.of()),
            new AttributeTable<>("Say", Say.TYPE, () -> Say.builder().text("hello"), Say.Builder::build)
                    .row("voice", "man", (say, text) -> say.voice(Voice.MAN), Say::voice, Voice.MAN)
                    .row("language", "en", Say.Builder::language, Say::language)
                    .row("loop", "1", (say, text) -> say.loop(1), Say::loop, 1),
            new AttributeTable<>("Play", Play.TYPE, () -> Play.builder().url("a.wav"), Play.Builder::build)
                    .row("loop", "0", (play, text) -> play.loop(0), Play::loop, 0),
            new AttributeTable<>("Pause", Pause.TYPE, Pause::builder, Pause.Builder::build)
                    .row("length", "1", (pause, text) -> pause.length(1), Pause::length, 1),
            new AttributeTable<>(
                            "Redirect", Redirect.TYPE, () -> Redirect.builder().url("/next"), Redirect.Builder::build)
                    .row("method", "POST", (redirect, text) -> redirect.method(POST), Redirect::method, POST),
            new AttributeTable<>("Hangup", Hangup.TYPE, Hangup::builder, Hangup.Builder::build),
            new AttributeTable<>("Record", Record.TYPE, Record::builder, Record.Builder::build)
                    .row("action", "/recorded", Record.Builder::action, Record::action)
                    .row("method", "POST", (record, text) -> record.method(POST), Record::method, POST)
                    .row("timeout", "5", (record, text) -> record.timeout(5), Record::timeout, 5)
                    .row("finishOnKey", "-1", Record.Builder::finishOnKey, Record::finishOnKey)
                    .row("maxLength", "3600", (record, text) -> record.maxLength(3600), Record::maxLength, 3600)
                    .row("transcribe", "false", (record, text) -> record.transcribe(false), Record::transcribe, false)
                    .row("transcribeCallback", "/text", Record.Builder::transcribeCallback, Record::transcribeCallback)
                    .row("playBeep", "true", (record, text) -> record.playBeep(true), Record::playBeep, true)
                    .row(
                            "media",
                            "audio_only",
                            (record, text) -> record.media(RecordMedia.AUDIO_ONLY),
                            Record::media,
                            RecordMedia.AUDIO_ONLY),
            new AttributeTable<>("Reject", Reject.TYPE, Reject::builder, Reject.Builder::build)
                    .row(
                            "reason",
                            "rejected",
                            (reject, text) -> reject.reason(RejectReason.REJECTED),
                            Reject::reason,
                            RejectReason.REJECTED),
            new AttributeTable<>(
                    "Enqueue", Enqueue.TYPE, () -> Enqueue.builder().queue("sales"), Enqueue.Builder::build),
            new AttributeTable<>("Leave", Leave.TYPE, Leave::builder, Leave.Builder::build));

    private VerbTables() {}
}
