package io.rcml.internal.verbs;

import io.rcml.annotation.Dial;
import io.rcml.internal.config.Configuration;
import io.rcml.internal.routing.PathTemplate;
import io.rcml.internal.text.MistakeException;
import io.rcml.links.Link;
import io.rcml.model.Rcml;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds, at deployment, how to make a document out of what a handler returns: by its type and the annotation of its verb. */
public final class Results {

    // In place of the URLs of handlers, which are not known before there is a request.
    private static final String ANY_LINK = "https://app.example.com/";

    private final Configuration configuration;
    private final UrlFinder urls;

    public Results(Configuration configuration, UrlFinder urls) {
        this.configuration = configuration;
        this.urls = urls;
    }

    /** Finds the URL resolver for a method. */
    @FunctionalInterface
    public interface UrlFinder {

        /** The resolver of relative URLs in the annotations of a method of this kind, at this path. */
        VerbAttributes.UrlResolver relativeTo(Link.Kind kind, PathTemplate path);
    }

    /**
     * How to make the document.
     *
     * @param kind what the method is for, which is not status callbacks
     * @param path the path to which relative URLs in its annotation are relative
     * @throws MistakeException if there is no way
     * @throws IllegalArgumentException if the verb cannot have an attribute's value
     * @throws IllegalStateException if the verb cannot have its attributes together
     */
    public Result of(Link.Kind kind, PathTemplate path, Method method) {
        List<VerbType<?>> verbs = Verbs.of(method);
        if (verbs.size() > 1) {
            throw new MistakeException(
                    "it has " + verbs.stream().map(VerbType::name).collect(Collectors.joining(" and ")),
                    "keep one, or return an Rcml document with several verbs");
        }
        Result result = verbs.isEmpty() ? ofDocument(kind, method) : ofVerb(kind, verbs.get(0), path, method);
        if (kind != Link.Kind.SCREENING) {
            return result;
        }
        if (method.isAnnotationPresent(Dial.class)) {
            throw new MistakeException(
                    "it has @Dial, and a screening document must not dial (Client noun, url)",
                    "return prompts, or nothing to accept the call");
        }
        return returned -> ScreeningDocument.requireNoDial(result.document(returned));
    }

    private static Result ofDocument(Link.Kind kind, Method method) {
        Class<?> type = method.getReturnType();
        if (type == Rcml.class) {
            return returned -> (Rcml) required(returned);
        }
        if (type == void.class && kind == Link.Kind.SCREENING) {
            return constant(Rcml.of());
        }
        throw new MistakeException(
                "it has no verb's annotation and returns "
                        + method.getGenericReturnType().getTypeName(),
                "return Rcml, or add the verb, such as @Dial or @Say");
    }

    private Result ofVerb(Link.Kind kind, VerbType<?> verb, PathTemplate path, Method method) {
        requireReturnType(verb, method);
        VerbAttributes.UrlResolver resolver = urls.relativeTo(kind, path);
        VerbAttributes trial = new VerbAttributes(
                verb.name(), configuration, (to, url) -> resolver.link(to, url) == null ? null : () -> ANY_LINK);
        Result tried = verb.read(method, trial);
        if (!trial.deferred()) {
            tried.document(verb.content().sample()); // throws what is wrong with the attributes
        }
        Result result = verb.read(method, new VerbAttributes(verb.name(), configuration, resolver));
        if (method.getReturnType() != void.class) {
            return returned -> result.document(required(returned));
        }
        return trial.areConstant() ? constant(result.document(null)) : result;
    }

    private static Result constant(Rcml document) {
        return nothing -> document;
    }

    private static void requireReturnType(VerbType<?> verb, Method method) {
        Type type = method.getGenericReturnType();
        if (!verb.content().isReturnedAs(type)) {
            throw new MistakeException(
                    verb.name() + " is on a method that returns " + type.getTypeName(),
                    "return " + verb.content().words());
        }
    }

    private static Object required(@Nullable Object returned) {
        if (returned == null) {
            throw new IllegalStateException("it returned null");
        }
        return returned;
    }
}
