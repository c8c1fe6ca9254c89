package io.rcml.internal.verbs;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a method with a verb's annotation returns.
 *
 * @param words what, for messages
 * @param sample one of it, to try the annotation's attributes out with; null if it is nothing
 * @param element what it may be one of, or a collection of; null if it is neither
 * @param types the types that it may have beside these
 */
record VerbContent(
        String words, @Nullable Object sample, @Nullable Class<?> element, Set<Class<?>> types) {

    static final VerbContent NOTHING = new VerbContent("nothing", null, null, Set.of(void.class));
    static final VerbContent TEXT = new VerbContent("a String", "sample", null, Set.of(String.class));
    static final VerbContent URL =
            new VerbContent("a String or a URI", "sample", null, Set.of(String.class, URI.class));

    /** Whether a method returns it. */
    boolean isReturnedAs(Type type) {
        return (type instanceof Class<?> single && types.contains(single))
                || (element != null && isOneOrCollection(type, element));
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

    /** What was returned, as text. */
    static String text(@Nullable Object returned) {
        return Objects.requireNonNull(returned).toString();
    }

    /** What was returned, one or a collection. */
    static <E> List<E> each(@Nullable Object returned, Class<E> type) {
        return returned instanceof Collection<?> several
                ? several.stream().map(type::cast).toList()
                : List.of(type.cast(Objects.requireNonNull(returned)));
    }
}
