package io.rcml.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptionResultTest {

    private static final Parameters FOUR = Parameters.of(
            "TranscriptionText", "call me back",
            "TranscriptionStatus", "completed",
            "TranscriptionUrl", "https://callapi.example/transcriptions/TR1",
            "RecordingUrl", "https://callapi.example/recordings/RE1.wav");

    @Test
    void it_is_read_as_the_platform_sends_it_without_a_call() {
        TranscriptionResult result = TranscriptionResult.of(FOUR);

        assertThat(result.text()).contains("call me back");
        assertThat(result.status()).contains(TranscriptionStatus.COMPLETED);
        assertThat(result.transcriptionUrl()).contains("https://callapi.example/transcriptions/TR1");
        assertThat(result.recordingUrl()).contains("https://callapi.example/recordings/RE1.wav");
        assertThat(result.callSid()).isEmpty();
        assertThat(result.parameters()).isSameAs(FOUR);
    }

    @Test
    void it_may_tell_its_call() {
        assertThat(read("CallSid", "CA1").callSid()).contains(new CallSid("CA1"));
    }

    @Test
    void a_call_sid_that_would_forge_a_log_line_is_none() {
        assertThat(read("CallSid", "CA1\n").callSid()).isEmpty();
    }

    @Test
    void nothing_has_to_be_there() {
        requireEmpty(TranscriptionResult.of(Parameters.of()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void what_says_nothing_is_empty(String nothing) {
        requireEmpty(read(
                "TranscriptionText", nothing,
                "TranscriptionStatus", nothing,
                "TranscriptionUrl", nothing,
                "RecordingUrl", nothing,
                "CallSid", nothing));
    }

    @Test
    void the_spoken_word_null_is_a_word_and_elsewhere_nothing() {
        TranscriptionResult result = read(
                "TranscriptionText", "null",
                "TranscriptionStatus", "null",
                "TranscriptionUrl", "null",
                "RecordingUrl", "null",
                "CallSid", "null");

        assertThat(result.text()).contains("null");
        assertThat(result.status()).isEmpty();
        assertThat(result.transcriptionUrl()).isEmpty();
        assertThat(result.recordingUrl()).isEmpty();
        assertThat(result.callSid()).isEmpty();
    }

    @Test
    void a_status_is_read_in_any_case_and_an_unknown_one_stays_in_the_parameters() {
        assertThat(read("TranscriptionStatus", " FAILED").status()).contains(TranscriptionStatus.FAILED);

        TranscriptionResult unknown = read("TranscriptionStatus", "in-progress");
        assertThat(unknown.status()).isEmpty();
        assertThat(unknown.parameters().raw("TranscriptionStatus")).contains("in-progress");
    }

    @Test
    void of_repeated_values_the_first_that_says_something_counts() {
        TranscriptionResult result = read(
                "TranscriptionText", "", "TranscriptionText", "hello", "RecordingUrl", "null", "RecordingUrl", "r.wav");

        assertThat(result.text()).contains("hello");
        assertThat(result.recordingUrl()).contains("r.wav");
    }

    @Test
    void it_is_equal_by_its_parameters_and_prints_them() {
        assertThat(read("TranscriptionText", "a\nb"))
                .isEqualTo(read("TranscriptionText", "a\nb"))
                .isNotEqualTo(read("TranscriptionText", "b"))
                .hasToString("TranscriptionResult[TranscriptionText=a\\nb]");
    }

    private static void requireEmpty(TranscriptionResult result) {
        assertThat(result.text()).isEmpty();
        assertThat(result.status()).isEmpty();
        assertThat(result.transcriptionUrl()).isEmpty();
        assertThat(result.recordingUrl()).isEmpty();
        assertThat(result.callSid()).isEmpty();
    }

    private static TranscriptionResult read(@Nullable String... namesAndValues) {
        return TranscriptionResult.of(Parameters.of(namesAndValues));
    }
}
