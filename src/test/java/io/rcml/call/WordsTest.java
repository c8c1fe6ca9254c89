package io.rcml.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The platform's words: {@link CallEvent}, {@link CallStatus}, {@link Direction}, {@link DeliveryStatus}, {@link
 * TranscriptionStatus}.
 */
class WordsTest {

    @ParameterizedTest
    @EnumSource
    void an_event_is_read_from_its_own_word(CallEvent event) {
        assertThat(CallEvent.of(event.value())).contains(event);
    }

    @ParameterizedTest
    @EnumSource
    void a_status_is_read_from_its_own_word(CallStatus status) {
        assertThat(CallStatus.of(status.value())).contains(status);
    }

    @ParameterizedTest
    @EnumSource
    void a_direction_is_read_from_its_own_word(Direction direction) {
        assertThat(Direction.of(direction.value())).contains(direction);
    }

    @ParameterizedTest
    @EnumSource
    void a_deliverys_status_is_read_from_its_own_word(DeliveryStatus status) {
        assertThat(DeliveryStatus.of(status.value())).contains(status);
    }

    @ParameterizedTest
    @EnumSource
    void a_transcriptions_status_is_read_from_its_own_word(TranscriptionStatus status) {
        assertThat(TranscriptionStatus.of(status.value())).contains(status);
    }

    @ParameterizedTest
    @CsvSource({
        "in-progress, IN_PROGRESS",
        "IN_PROGRESS, IN_PROGRESS",
        "In Progress, IN_PROGRESS",
        "answered, IN_PROGRESS",
        "NO_ANSWER, NO_ANSWER",
        "canceled, CANCELED",
        "Cancelled, CANCELED",
        "' busy ', BUSY"
    })
    void a_status_is_read_in_every_spelling_met(String text, CallStatus status) {
        assertThat(CallStatus.of(text)).contains(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "walking", "completed,busy"})
    void an_unknown_word_is_empty(String text) {
        assertThat(CallEvent.of(text)).isEmpty();
        assertThat(CallStatus.of(text)).isEmpty();
        assertThat(Direction.of(text)).isEmpty();
        assertThat(DeliveryStatus.of(text)).isEmpty();
        assertThat(TranscriptionStatus.of(text)).isEmpty();
    }

    @Test
    void the_other_words_are_read_in_any_case() {
        assertThat(CallEvent.of(" Answered")).contains(CallEvent.ANSWERED);
        assertThat(Direction.of("OUTBOUND_API")).contains(Direction.OUTBOUND_API);
        assertThat(DeliveryStatus.of("SENDING ")).contains(DeliveryStatus.SENDING);
        assertThat(TranscriptionStatus.of("Completed")).contains(TranscriptionStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({
        "QUEUED, INITIATED, false",
        "INITIATED, INITIATED, false",
        "RINGING, RINGING, false",
        "IN_PROGRESS, ANSWERED, false",
        "COMPLETED, COMPLETED, true",
        "BUSY, COMPLETED, true",
        "CANCELED, COMPLETED, true",
        "FAILED, COMPLETED, true",
        "NO_ANSWER, COMPLETED, true"
    })
    void a_status_belongs_to_an_event_and_is_final_when_the_leg_is_over(
            CallStatus status, CallEvent event, boolean isFinal) {
        assertThat(status.event()).isEqualTo(event);
        assertThat(status.isFinal()).isEqualTo(isFinal);
    }
}
