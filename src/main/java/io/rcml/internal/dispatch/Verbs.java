package io.rcml.internal.dispatch;

import static io.rcml.internal.dispatch.VerbAttributes.set;
import static io.rcml.internal.dispatch.VerbAttributes.setUrl;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Gather;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.Pause;
import io.rcml.annotation.Play;
import io.rcml.annotation.Redirect;
import io.rcml.annotation.Say;
import io.rcml.model.GatherInput;
import io.rcml.model.HttpMethod;
import io.rcml.model.Link;
import io.rcml.model.Noun;
import io.rcml.model.Prompt;
import io.rcml.model.Rcml;
import io.rcml.model.Voice;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What each verb's annotation makes of what its method returns. */
final class Verbs {

    /** The annotations of verbs. */
    static final List<Class<? extends Annotation>> ANNOTATIONS =
            List.of(Dial.class, Gather.class, Hangup.class, Pause.class, Play.class, Redirect.class, Say.class);

    private Verbs() {}

    /**
     * Reads a verb's annotation.
     *
     * @throws IllegalArgumentException with a reason and a cure, if an attribute cannot be read
     */
    static Result result(Annotation verb, VerbAttributes attributes) {
        if (verb instanceof Dial dial) {
            return dial(dial, attributes);
        }
        if (verb instanceof Gather gather) {
            return gather(gather, attributes);
        }
        if (verb instanceof Say say) {
            return say(say, attributes);
        }
        if (verb instanceof Play play) {
            Integer loop = attributes.number("loop", play.loop());
            return url -> Rcml.builder()
                    .play(sound -> {
                        sound.url(text(url));
                        set(loop, sound::loop);
                    })
                    .build();
        }
        if (verb instanceof Pause pause) {
            Integer length = attributes.number("length", pause.length());
            Rcml document = length == null
                    ? Rcml.builder().pause().build()
                    : Rcml.builder().pause(length).build();
            return nothing -> document;
        }
        if (verb instanceof Redirect redirect) {
            return redirect(redirect, attributes);
        }
        Rcml hangup = Rcml.builder().hangup().build();
        return nothing -> hangup;
    }

    /** Something that a method with this annotation could return, to try the attributes out with. */
    static Object sample(Annotation verb) {
        if (verb instanceof Gather) {
            return List.of();
        }
        return verb instanceof Dial ? Noun.client("sample") : "sample";
    }

    private static List<Noun> nouns(@Nullable Object returned) {
        List<Noun> nouns = each(returned, Noun.class);
        if (nouns.isEmpty()) {
            throw new IllegalStateException("the collection is empty, so there is nobody to dial; return Rcml instead,"
                    + " with a Say for that case, or add an @OnError method");
        }
        return nouns;
    }

    private static Result dial(Dial verb, VerbAttributes attributes) {
        Supplier<String> action = attributes.url("action", verb.action());
        HttpMethod method = attributes.constant("method", verb.method());
        Integer timeout = attributes.number("timeout", verb.timeout());
        Integer timeLimit = attributes.number("timeLimit", verb.timeLimit());
        String callerId = attributes.text("callerId", verb.callerId());
        Boolean record = attributes.flag("record", verb.record());
        Boolean hangupOnStar = attributes.flag("hangupOnStar", verb.hangupOnStar());
        return returned -> Rcml.builder()
                .dial(dial -> {
                    setUrl(action, dial::action);
                    set(method, dial::method);
                    set(timeout, dial::timeout);
                    set(timeLimit, dial::timeLimit);
                    set(callerId, dial::callerId);
                    set(record, dial::record);
                    set(hangupOnStar, dial::hangupOnStar);
                    if (returned instanceof String to) {
                        dial.to(to);
                    } else {
                        nouns(returned).forEach(dial::noun);
                    }
                })
                .build();
    }

    private static Result gather(Gather verb, VerbAttributes attributes) {
        Supplier<String> action = attributes.url("action", verb.action());
        HttpMethod method = attributes.constant("method", verb.method());
        Integer timeout = attributes.number("timeout", verb.timeout());
        String finishOnKey = attributes.text("finishOnKey", verb.finishOnKey());
        Integer numDigits = attributes.number("numDigits", verb.numDigits());
        GatherInput input = attributes.constant("input", verb.input());
        Supplier<String> partial = attributes.url("partialResultCallback", verb.partialResultCallback());
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

    private static String text(@Nullable Object returned) {
        return Objects.requireNonNull(returned).toString();
    }

    private static <E> List<E> each(@Nullable Object returned, Class<E> type) {
        return returned instanceof Collection<?> several
                ? several.stream().map(type::cast).toList()
                : List.of(type.cast(returned));
    }
}
