package io.rcml.model;

/** What a person on the call hears: a verb by itself, and what a {@link Gather} plays while it listens. */
public abstract sealed class Prompt extends Verb permits Say, Play, Pause {

    Prompt(Content content) {
        super(content);
    }

    /**
     * Speaks a text in the platform's default voice and language.
     *
     * @param text the text, not blank
     * @return the prompt
     * @throws IllegalArgumentException if the text is blank or holds a character that XML 1.0 cannot hold
     */
    public static Say say(String text) {
        return Say.builder().text(text).build();
    }

    /**
     * Plays a sound file once.
     *
     * @param url the URL of a wav file (or mp4)
     * @return the prompt
     * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
     */
    public static Play play(String url) {
        return Play.builder().url(url).build();
    }

    /**
     * Waits in silence.
     *
     * @param seconds how long, 1 or more
     * @return the prompt
     * @throws IllegalArgumentException if it is less than a second
     */
    public static Pause pause(int seconds) {
        return Pause.builder().length(seconds).build();
    }
}
