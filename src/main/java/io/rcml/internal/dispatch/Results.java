package io.rcml.internal.dispatch;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Gather;
import io.rcml.annotation.Play;
import io.rcml.annotation.Redirect;
import io.rcml.annotation.Say;
import io.rcml.model.Link;
import io.rcml.model.Noun;
import io.rcml.model.Prompt;
import io.rcml.model.Rcml;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds, at deployment, how to make a document out of what a handler returns: by its type and the annotation of its verb. */
final class Results {

    private final @Nullable Configuration configuration;
    private final UrlFinder urls;

    Results(@Nullable Configuration configuration, UrlFinder urls) {
        this.configuration = configuration;
        this.urls = urls;
    }

    /** Finds the URL resolver for a method. */
    @FunctionalInterface
    interface UrlFinder {

        /** The resolver of relative URLs in the annotations of a method of this kind, at this path. */
        VerbAttributes.UrlResolver relativeTo(Link.Kind kind, PathTemplate path);
    }

    /**
     * How to make the document.
     *
     * @param kind what the method is for, which is not status callbacks
     * @param path the path to which relative URLs in its annotation are relative
     * @throws IllegalArgumentException with a reason and a cure, if there is no way
     * @throws IllegalStateException with a reason and a cure, if there is no way
     */
    Result of(Link.Kind kind, PathTemplate path, Method method) {
        List<Annotation> verbs = Verbs.ANNOTATIONS.stream()
                .<Annotation>mapMulti((type, verb) -> {
                    Annotation present = method.getAnnotation(type);
                    if (present != null) {
                        verb.accept(present);
                    }
                })
                .toList();
        if (verbs.size() > 1) {
            throw new IllegalArgumentException(
                    "it has " + verbs.stream().map(Results::name).collect(Collectors.joining(" and "))
                            + "; keep one, or return an Rcml document with several verbs");
        }
        Result result = verbs.isEmpty() ? ofDocument(kind, method) : ofVerb(kind, verbs.get(0), path, method);
        if (kind != Link.Kind.SCREENING) {
            return result;
        }
        if (!verbs.isEmpty() && verbs.get(0) instanceof Dial) {
            throw new IllegalArgumentException(
                    "it has @Dial, and a screening document must not dial (Client noun, url);"
                            + " return prompts, or nothing to accept the call");
        }
        return returned -> ScreeningDocument.requireNoDial(result.document(returned));
    }

    private static Result ofDocument(Link.Kind kind, Method method) {
        Class<?> type = method.getReturnType();
        if (type == Rcml.class) {
            return returned -> (Rcml) required(returned);
        }
        if (type == void.class && kind == Link.Kind.SCREENING) {
            Rcml accept = Rcml.of();
            return nothing -> accept;
        }
        throw new IllegalArgumentException("it has no verb's annotation and returns "
                + method.getGenericReturnType().getTypeName()
                + "; return Rcml, or add the verb, such as @Dial or @Say");
    }

    private Result ofVerb(Link.Kind kind, Annotation verb, PathTemplate path, Method method) {
        requireReturnType(verb, method);
        VerbAttributes trial = new VerbAttributes(name(verb), configuration, (attribute, url) -> () -> url);
        Result tried = Verbs.result(verb, trial);
        VerbAttributes attributes = new VerbAttributes(name(verb), configuration, urls.relativeTo(kind, path));
        Result result = Verbs.result(verb, attributes);
        if (!trial.deferred()) {
            tried.document(Verbs.sample(verb)); // throws what is wrong with the attributes
        }
        return method.getReturnType() == void.class ? result : returned -> result.document(required(returned));
    }

    private static void requireReturnType(Annotation verb, Method method) {
        Type type = method.getGenericReturnType();
        boolean fits;
        String wanted;
        if (verb instanceof Dial) {
            fits = type == String.class || isOneOrCollection(type, Noun.class);
            wanted = "a noun (Client, Number, Sip, Conference), a collection of nouns, or a String";
        } else if (verb instanceof Gather) {
            fits = type == void.class || isOneOrCollection(type, Prompt.class);
            wanted = "a prompt (Say, Play, Pause), a collection of prompts, or nothing";
        } else if (verb instanceof Say) {
            fits = type == String.class;
            wanted = "a String";
        } else if (verb instanceof Play) {
            fits = type == String.class || type == URI.class;
            wanted = "a String or a URI";
        } else if (verb instanceof Redirect) {
            fits = type == String.class || type == URI.class || type == Link.class;
            wanted = "a Link, a String or a URI";
        } else {
            fits = type == void.class;
            wanted = "nothing";
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    name(verb) + " is on a method that returns " + type.getTypeName() + "; return " + wanted);
        }
    }

    private static boolean isOneOrCollection(Type type, Class<?> element) {
        if (type instanceof Class<?> single) {
            return element.isAssignableFrom(single);
        }
        return type instanceof ParameterizedType collection
                && collection.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)
                && Arrays.stream(collection.getActualTypeArguments()).anyMatch(argument -> isBelow(argument, element));
    }

    private static boolean isBelow(Type argument, Class<?> element) {
        Type bound = argument instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : argument;
        return bound instanceof Class<?> type && element.isAssignableFrom(type);
    }

    private static Object required(@Nullable Object returned) {
        if (returned == null) {
            throw new IllegalStateException("it returned null");
        }
        return returned;
    }

    private static String name(Annotation verb) {
        return '@' + verb.annotationType().getSimpleName();
    }
}
