package io.rcml.simulator.script;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody on the phone does when asked for something.
 *
 * @param keys whether it is keys that are pressed, or else words that are spoken
 * @param text the keys, or the words
 * @param after how many seconds after the question begins; negative: a second after it ends
 */
public record Input(boolean keys, String text, int after) {

    static final int WHEN_ASKED = -1;

    static Input keys(String keys, int after) {
        if (!keys.matches("[0-9#*]+")) {
            throw new IllegalArgumentException("A phone has the keys 0-9 # *, so nobody presses \"" + keys + '"');
        }
        return new Input(true, keys, after);
    }

    static Input words(String words, int after) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(
                    "speaks needs words, not \"" + words + "\"; leave it out for somebody who says nothing");
        }
        return new Input(false, words.trim(), after);
    }

    /** These and one more. */
    static List<Input> with(List<Input> inputs, Input input) {
        return Stream.concat(inputs.stream(), Stream.of(input)).toList();
    }

    /** Words as they are recognized one by one: the first, the first two, and so on, without the whole. */
    public List<String> unfinished() {
        String[] words = text.split("\\s+", -1);
        return IntStream.range(1, words.length)
                .mapToObj(count -> String.join(" ", List.of(words).subList(0, count)))
                .toList();
    }

    /** How long it takes to say it. */
    public static long millisToSay(String text) {
        return Math.max(1000, 400L * text.trim().split("\\s+", -1).length);
    }
}
