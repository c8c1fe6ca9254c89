package io.rcml.model;

import java.util.Collection;
import java.util.function.Consumer;

/**
 * Collects what may be said, played and waited for, in order.
 *
 * @param <B> the builder's own type
 */
abstract class PromptsBuilder<B extends PromptsBuilder<B>> extends ElementBuilder<B> {

    PromptsBuilder(ElementType type) {
        super(type);
    }

    /**
     * Speaks a text in the platform's default voice and language.
     *
     * @param text the text, not blank
     * @return this builder
     * @throws IllegalArgumentException if the text is blank or holds a character that XML 1.0 cannot hold
     */
    public B say(String text) {
        return prompt(Prompt.say(text));
    }

    /**
     * Speaks a text.
     *
     * @param say sets the text, and how it is spoken
     * @return this builder
     */
    public B say(Consumer<Say.Builder> say) {
        Say.Builder builder = Say.builder();
        say.accept(builder);
        return prompt(builder.build());
    }

    /**
     * Plays a sound file once.
     *
     * @param url the URL of a wav file (or mp4), absolute, or relative to the document being written
     * @return this builder
     * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
     */
    public B play(String url) {
        return prompt(Prompt.play(url));
    }

    /**
     * Plays a sound file.
     *
     * @param play sets the URL, and how often it is played
     * @return this builder
     */
    public B play(Consumer<Play.Builder> play) {
        Play.Builder builder = Play.builder();
        play.accept(builder);
        return prompt(builder.build());
    }

    /**
     * Waits in silence for as long as the platform does by default, a second.
     *
     * @return this builder
     */
    public B pause() {
        return prompt(Pause.builder().build());
    }

    /**
     * Waits in silence.
     *
     * @param seconds how long, 1 or more
     * @return this builder
     * @throws IllegalArgumentException if it is less than a second
     */
    public B pause(int seconds) {
        return prompt(Prompt.pause(seconds));
    }

    /**
     * Adds a prompt.
     *
     * @param prompt what to say, play or wait for
     * @return this builder
     */
    public B prompt(Prompt prompt) {
        add(given("prompt", prompt));
        return self();
    }

    /**
     * Adds prompts.
     *
     * @param prompts what to say, play or wait for, in order
     * @return this builder
     */
    public B prompts(Collection<? extends Prompt> prompts) {
        prompts.forEach(this::prompt);
        return self();
    }

    /**
     * Adds an element that this version does not know.
     *
     * @param element what the platform has learnt since
     * @return this builder
     */
    public B element(GenericElement element) {
        add(given("element", element));
        return self();
    }
}
