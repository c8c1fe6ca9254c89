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
    void itIsReadAsThePlatformSendsItWithoutACall() {
        TranscriptionResult result = TranscriptionResult.of(FOUR);

        assertThat(result.text()).contains("call me back");
        assertThat(result.status()).contains(TranscriptionStatus.COMPLETED);
        assertThat(result.transcriptionUrl()).contains("https://callapi.example/transcriptions/TR1");
        assertThat(result.recordingUrl()).contains("https://callapi.example/recordings/RE1.wav");
        assertThat(result.callSid()).isEmpty();
        assertThat(result.parameters()).isSameAs(FOUR);
    }

    @Test
    void itMayTellItsCall() {
        assertThat(read("CallSid", "CA1").callSid()).contains(new CallSid("CA1"));
    }

    @Test
    void aCallSidThatWouldForgeALogLineIsNone() {
        assertThat(read("CallSid", "CA1\n").callSid()).isEmpty();
    }

    @Test
    void nothingHasToBeThere() {
        requireEmpty(TranscriptionResult.of(Parameters.of()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void whatSaysNothingIsEmpty(String nothing) {
        requireEmpty(read(
                "TranscriptionText", nothing,
                "TranscriptionStatus", nothing,
                "TranscriptionUrl", nothing,
                "RecordingUrl", nothing,
                "CallSid", nothing));
    }

    @Test
    void theSpokenWordNullIsAWordAndElsewhereNothing() {
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
    void aStatusIsReadInAnyCaseAndAnUnknownOneStaysInTheParameters() {
        assertThat(read("TranscriptionStatus", " FAILED").status()).contains(TranscriptionStatus.FAILED);

        TranscriptionResult unknown = read("TranscriptionStatus", "in-progress");
        assertThat(unknown.status()).isEmpty();
        assertThat(unknown.parameters().raw("TranscriptionStatus")).contains("in-progress");
    }

    @Test
    void ofRepeatedValuesTheFirstThatSaysSomethingCounts() {
        TranscriptionResult result = read(
                "TranscriptionText", "", "TranscriptionText", "hello", "RecordingUrl", "null", "RecordingUrl", "r.wav");

        assertThat(result.text()).contains("hello");
        assertThat(result.recordingUrl()).contains("r.wav");
    }

    @Test
    void itIsEqualByItsParametersAndPrintsThem() {
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
