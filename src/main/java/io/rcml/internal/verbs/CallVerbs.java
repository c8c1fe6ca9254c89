package io.rcml.internal.verbs;

import static io.rcml.internal.verbs.VerbAttributes.set;
import static io.rcml.internal.verbs.VerbAttributes.setUrl;
import static io.rcml.internal.verbs.VerbContent.each;
import static io.rcml.internal.verbs.VerbContent.text;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Gather;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.Pause;
import io.rcml.annotation.Play;
import io.rcml.annotation.Record;
import io.rcml.annotation.Redirect;
import io.rcml.annotation.Reject;
import io.rcml.annotation.Say;
import io.rcml.call.TranscriptionResult;
import io.rcml.links.Link;
import io.rcml.model.GatherInput;
import io.rcml.model.HttpMethod;
import io.rcml.model.Noun;
import io.rcml.model.Prompt;
import io.rcml.model.Rcml;
import io.rcml.model.RecordMedia;
import io.rcml.model.RejectReason;
import io.rcml.model.Voice;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The annotations of verbs that say how a call goes on, and what each makes of what its method returns. */
final class CallVerbs {

    private CallVerbs() {}

    static VerbType<Dial> dial() {
        return new VerbType<>(
                Dial.class,
                new VerbContent(
                        "a noun (Client, Number, Sip, Conference), a collection of nouns, or a String",
                        "sample",
                        Noun.class,
                        Set.of(String.class)),
                CallVerbs::dial);
    }

    static VerbType<Gather> gather() {
        return new VerbType<>(
                Gather.class,
                new VerbContent(
                        "a prompt (Say, Play, Pause), a collection of prompts, or nothing",
                        null,
                        Prompt.class,
                        Set.of(void.class)),
                CallVerbs::gather);
    }

    static VerbType<Hangup> hangup() {
        return new VerbType<>(
                Hangup.class,
                VerbContent.NOTHING,
                (verb, none) -> nothing -> Rcml.builder().hangup().build());
    }

    static VerbType<Pause> pause() {
        return new VerbType<>(Pause.class, VerbContent.NOTHING, CallVerbs::pause);
    }

    static VerbType<Play> play() {
        return new VerbType<>(Play.class, VerbContent.URL, CallVerbs::play);
    }

    static VerbType<Record> record() {
        return new VerbType<>(Record.class, VerbContent.NOTHING, CallVerbs::record);
    }

    static VerbType<Redirect> redirect() {
        return new VerbType<>(
                Redirect.class,
                new VerbContent(
                        "a Link, a String or a URI", "sample", null, Set.of(Link.class, String.class, URI.class)),
                CallVerbs::redirect);
    }

    static VerbType<Reject> reject() {
        return new VerbType<>(Reject.class, VerbContent.NOTHING, CallVerbs::reject);
    }

    static VerbType<Say> say() {
        return new VerbType<>(Say.class, VerbContent.TEXT, CallVerbs::say);
    }

    private static Result dial(Dial verb, VerbAttributes attributes) {
        Supplier<String> action = attributes.url("action", verb.action());
        HttpMethod method = attributes.constant("method", verb.method());
        Integer timeout = attributes.number("timeout", verb.timeout());
        Integer timeLimit = attributes.number("timeLimit", verb.timeLimit());
        String callerId = attributes.text("callerId", verb.callerId());
        Boolean record = attributes.flag("record", verb.record());
        Supplier<String> dialMusic = attributes.url("dialMusic", verb.dialMusic());
        Boolean hangupOnStar = attributes.flag("hangupOnStar", verb.hangupOnStar());
        return returned -> Rcml.builder()
                .dial(dial -> {
                    setUrl(action, dial::action);
                    set(method, dial::method);
                    set(timeout, dial::timeout);
                    set(timeLimit, dial::timeLimit);
                    set(callerId, dial::callerId);
                    set(record, dial::record);
                    setUrl(dialMusic, dial::dialMusic);
                    set(hangupOnStar, dial::hangupOnStar);
                    if (returned instanceof String to) {
                        dial.to(to);
                    } else {
                        nouns(returned).forEach(dial::noun);
                    }
                })
                .build();
    }

    private static List<Noun> nouns(@Nullable Object returned) {
        List<Noun> nouns = each(returned, Noun.class);
        if (nouns.isEmpty()) {
            throw new IllegalStateException("the collection is empty, so there is nobody to dial; return Rcml instead,"
                    + " with a Say for that case, or add an @OnError method");
        }
        return nouns;
    }

    private static Result gather(Gather verb, VerbAttributes attributes) {
        Supplier<String> action = attributes.url("action", verb.action());
        HttpMethod method = attributes.constant("method", verb.method());
        Integer timeout = attributes.number("timeout", verb.timeout());
        String finishOnKey = attributes.text("finishOnKey", verb.finishOnKey());
        Integer numDigits = attributes.number("numDigits", verb.numDigits());
        GatherInput input = attributes.constant("input", verb.input());
        Supplier<String> partial = attributes.report("partialResultCallback", verb.partialResultCallback());
        HttpMethod partialMethod =
                attributes.constant("partialResultCallbackMethod", verb.partialResultCallbackMethod());
        String language = attributes.text("language", verb.language());
        List<String> hints = attributes.list("hints", verb.hints());
        return returned -> Rcml.builder()
                .gather(gather -> {
                    setUrl(action, gather::action);
                    set(method, gather::method);
                    set(timeout, gather::timeout);
                    set(finishOnKey, gather::finishOnKey);
                    set(numDigits, gather::numDigits);
                    set(input, gather::input);
                    setUrl(partial, gather::partialResultCallback);
                    set(partialMethod, gather::partialResultCallbackMethod);
                    set(language, gather::language);
                    set(hints, phrases -> gather.hints(phrases.toArray(String[]::new)));
                    if (returned != null) {
                        each(returned, Prompt.class).forEach(gather::prompt);
                    }
                })
                .build();
    }

    private static Result pause(Pause verb, VerbAttributes attributes) {
        Integer length = attributes.number("length", verb.length());
        return nothing -> length == null
                ? Rcml.builder().pause().build()
                : Rcml.builder().pause(length).build();
    }

    private static Result play(Play verb, VerbAttributes attributes) {
        Integer loop = attributes.number("loop", verb.loop());
        return url -> Rcml.builder()
                .play(sound -> {
                    sound.url(text(url));
                    set(loop, sound::loop);
                })
                .build();
    }

    private static Result record(Record verb, VerbAttributes attributes) {
        Supplier<String> action = attributes.url("action", verb.action());
        HttpMethod method = attributes.constant("method", verb.method());
        Integer timeout = attributes.number("timeout", verb.timeout());
        String finishOnKey = attributes.text("finishOnKey", verb.finishOnKey());
        Integer maxLength = attributes.number("maxLength", verb.maxLength());
        Boolean transcribe = attributes.flag("transcribe", verb.transcribe());
        Supplier<String> transcribeCallback =
                attributes.report("transcribeCallback", verb.transcribeCallback(), TranscriptionResult.class);
        Boolean playBeep = attributes.flag("playBeep", verb.playBeep());
        RecordMedia media = attributes.constant("media", verb.media());
        return nothing -> Rcml.builder()
                .record(record -> {
                    setUrl(action, record::action);
                    set(method, record::method);
                    set(timeout, record::timeout);
                    set(finishOnKey, record::finishOnKey);
                    set(maxLength, record::maxLength);
                    set(transcribe, record::transcribe);
                    setUrl(transcribeCallback, record::transcribeCallback);
                    set(playBeep, record::playBeep);
                    set(media, record::media);
                })
                .build();
    }

    private static Result redirect(Redirect verb, VerbAttributes attributes) {
        HttpMethod method = attributes.constant("method", verb.method());
        return to -> Rcml.builder()
                .redirect(redirect -> {
                    if (to instanceof Link link) {
                        redirect.url(link);
                    } else {
                        redirect.url(text(to));
                    }
                    set(method, redirect::method);
                })
                .build();
    }

    private static Result reject(Reject verb, VerbAttributes attributes) {
        RejectReason reason = attributes.constant("reason", verb.reason());
        return nothing -> reason == null
                ? Rcml.builder().reject().build()
                : Rcml.builder().reject(reason).build();
    }

    private static Result say(Say verb, VerbAttributes attributes) {
        Voice voice = attributes.constant("voice", verb.voice());
        String language = attributes.text("language", verb.language());
        Integer loop = attributes.number("loop", verb.loop());
        return text -> Rcml.builder()
                .say(say -> {
                    say.text(text(text));
                    set(voice, say::voice);
                    set(language, say::language);
                    set(loop, say::loop);
                })
                .build();
    }
}
