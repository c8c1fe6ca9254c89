package io.rcml.model;

import static io.rcml.model.Refusals.assertRefused;
import static io.rcml.model.Refusals.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Gather takes as hints and prompts, and what it refuses. */
class GatherRulesTest {

    @Test
    void hints_are_fifty_phrases_at_most() {
        String[] fifty = Collections.nCopies(50, "yes").toArray(String[]::new);
        String[] fiftyOne = Collections.nCopies(51, "yes").toArray(String[]::new);
        assertThat(Gather.builder().hints(fifty).build().hints()).hasSize(50).isUnmodifiable();
        assertRefused(() -> Gather.builder().hints(fiftyOne), "Gather hints must be 1 to 50 phrases, not 51");
        assertRefused(() -> Gather.builder().hints(), "Gather hints must be 1 to 50 phrases, not 0");
    }

    @Test
    void hint_is_a_phrase_of_a_hundred_characters_without_a_comma() {
        String longest = "a".repeat(100);
        assertThat(Gather.builder().hints(longest).build().hints()).containsExactly(longest);
        assertRefused(
                () -> Gather.builder().hints(longest + "a"),
                "Gather hints must be phrases of at most 100 characters without a comma, not \"" + longest + "a\"");
        assertRefused(
                () -> Gather.builder().hints("yes, please"),
                "Gather hints must be phrases of at most 100 characters without a comma, not \"yes, please\"");
        assertRefused(() -> Gather.builder().hints("yes", nothing()), "Gather hints must not be null");
    }

    @Test
    void prompts_are_played_in_order() {
        Gather gather = Gather.builder()
                .say("one")
                .say(say -> say.text("two").voice(Voice.WOMAN))
                .play("three.wav")
                .play(play -> play.url("four.wav").loop(2))
                .pause()
                .pause(6)
                .prompts(List.of(Prompt.say("seven")))
                .build();

        assertThat(gather)
                .hasToString("<Gather><Say>one</Say><Say voice=\"woman\">two</Say><Play>three.wav</Play>"
                        + "<Play loop=\"2\">four.wav</Play><Pause/><Pause length=\"6\"/><Say>seven</Say></Gather>");
        assertThat(gather.prompts()).hasSize(7).isUnmodifiable();
        assertThat(((Say) gather.prompts().get(0)).spoken()).isEqualTo("one");
    }
}
