package io.rcml.simulator.script;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Something that a person on the phone does when asked for something: presses keys, or speaks. Immutable and thread-safe. */
public final class Input {

    private final boolean keys;
    private final String text;
    private final OptionalInt after;

    private Input(boolean keys, String text, OptionalInt after) {
        this.keys = keys;
        this.text = text;
        this.after = after;
    }

    static Input keys(String keys, OptionalInt after) {
        if (!keys.matches("[0-9#*]+")) {
            throw new IllegalArgumentException("A phone has the keys 0-9 # *, so nobody presses \"" + keys + '"');
        }
        return new Input(true, keys, after);
    }

    static Input words(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(
                    "speaks needs words, not \"" + words + "\"; leave it out for somebody who says nothing");
        }
        return new Input(false, words.trim(), OptionalInt.empty());
    }

    /** These and one more. */
    static List<Input> with(List<Input> inputs, Input input) {
        return Stream.concat(inputs.stream(), Stream.of(input)).toList();
    }

    /** {@return whether keys are pressed; words are spoken otherwise} */
    public boolean isKeys() {
        return keys;
    }

    /** {@return the keys, each one of {@code 0-9 # *}, or the words, trimmed; never empty} */
    public String text() {
        return text;
    }

    /**
     * When it begins.
     *
     * @return how many virtual seconds after the platform begins to listen, 0 or more; empty, as is the default, for a second after
     *     the prompts have ended
     */
    public OptionalInt after() {
        return after;
    }

    /** {@return the input, such as {@code presses 12#}} */
    @Override
    public String toString() {
        return (keys ? "presses " : "says ") + text;
    }
}
