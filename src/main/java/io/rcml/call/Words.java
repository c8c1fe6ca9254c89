package io.rcml.call;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The platform's words for the constants of an enumeration. Immutable.
 *
 * @param <E> the enumeration
 */
final class Words<E> {

    private final Map<String, Optional<E>> constants;

    private Words(Map<String, Optional<E>> constants) {
        this.constants = constants;
    }

    static <E> Words<E> of(E[] constants, Function<E, String> word) {
        Map<String, Optional<E>> words = new HashMap<>();
        for (E constant : constants) {
            words.put(word.apply(constant), Optional.of(constant));
        }
        return new Words<>(words);
    }

    /** These with another word for a constant. */
    Words<E> and(String word, E constant) {
        Map<String, Optional<E>> words = new HashMap<>(constants);
        words.put(word, Optional.of(constant));
        return new Words<>(words);
    }

    /** {@return what a word as received means, in any of the spellings met; empty if it is none of these} */
    Optional<E> find(String text) {
        Optional<E> asDocumented = constants.get(text);
        return asDocumented != null ? asDocumented : constants.getOrDefault(WireForm.of(text), Optional.empty());
    }
}
