package io.rcml.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link SmsResult}, {@link FaxResult} and {@link GeolocationResult}. */
class DeliveryResultTest {

    static Stream<Arguments> types() {
        return Stream.of(
                type("Sms", SmsResult::of), type("Fax", FaxResult::of), type("Geolocation", GeolocationResult::of));
    }

    private static Arguments type(String name, Function<Parameters, DeliveryResult> reader) {
        return Arguments.of(name, Named.of(name, reader));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void a_report_is_read_as_the_platform_sends_it_without_a_call(
            String name, Function<Parameters, DeliveryResult> reader) {
        Parameters parameters = Parameters.of(
                name + "Sid",
                "SM1",
                name + "Status",
                "sent",
                "AccountSid",
                "AC1",
                "From",
                "alice",
                "To",
                "+19895550100");
        DeliveryResult result = reader.apply(parameters);

        assertThat(result.sid()).contains("SM1");
        assertThat(result.status()).contains(DeliveryStatus.SENT);
        assertThat(result.accountSid()).contains("AC1");
        assertThat(result.from()).isEqualTo("alice");
        assertThat(result.to()).isEqualTo("+19895550100");
        assertThat(result.callSid()).isEmpty();
        assertThat(result.parameters()).isSameAs(parameters);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void an_actions_request_is_read_as_the_platform_sends_it_without_a_sid(
            String name, Function<Parameters, DeliveryResult> reader) {
        DeliveryResult result = reader.apply(Parameters.of("CallSid", "CA1", name + "Status", "sending"));

        assertThat(result.callSid()).contains(new CallSid("CA1"));
        assertThat(result.status()).contains(DeliveryStatus.SENDING);
        assertThat(result.sid()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void nothing_has_to_be_there(String name, Function<Parameters, DeliveryResult> reader) {
        requireEmpty(reader.apply(Parameters.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void what_says_nothing_is_empty(String name, Function<Parameters, DeliveryResult> reader) {
        requireEmpty(reader.apply(Parameters.of(
                name + "Sid", null, name + "Status", null, "AccountSid", null, "From", null, "To", null)));
        requireEmpty(reader.apply(
                Parameters.of(name + "Sid", "", name + "Status", "", "AccountSid", "", "From", "", "To", "")));
        requireEmpty(reader.apply(Parameters.of(
                "CallSid",
                "null",
                name + "Sid",
                "null",
                name + "Status",
                "null",
                "AccountSid",
                "null",
                "From",
                "null",
                "To",
                "null")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void a_status_is_read_in_any_case_and_an_unknown_one_stays_in_the_parameters(
            String name, Function<Parameters, DeliveryResult> reader) {
        assertThat(reader.apply(Parameters.of(name + "Status", " Failed")).status())
                .contains(DeliveryStatus.FAILED);

        DeliveryResult unknown = reader.apply(Parameters.of(name + "Status", "received"));
        assertThat(unknown.status()).isEmpty();
        assertThat(unknown.parameters().raw(name + "Status")).contains("received");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void of_repeated_values_the_first_that_says_something_counts(
            String name, Function<Parameters, DeliveryResult> reader) {
        DeliveryResult result = reader.apply(
                Parameters.of(name + "Sid", "", name + "Sid", "SM1", name + "Sid", "SM2", "To", "null", "To", "b"));

        assertThat(result.sid()).contains("SM1");
        assertThat(result.to()).isEqualTo("b");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void a_call_sid_that_would_forge_a_log_line_is_none(String name, Function<Parameters, DeliveryResult> reader) {
        assertThat(reader.apply(Parameters.of("CallSid", "CA1\r\n")).callSid()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void it_is_equal_by_its_type_and_parameters_and_prints_them(
            String name, Function<Parameters, DeliveryResult> reader) {
        Parameters parameters = Parameters.of("From", "a\nb");

        assertThat(reader.apply(parameters))
                .isEqualTo(reader.apply(Parameters.of("From", "a\nb")))
                .isNotEqualTo(reader.apply(Parameters.of("From", "b")))
                .isNotEqualTo(VoiceRequest.of(Parameters.of("CallSid", "CA1")))
                .hasToString(name + "Result[From=a\\nb]");
    }

    @Test
    void one_kind_of_delivery_is_not_another() {
        Parameters sms = Parameters.of("SmsSid", "SM1", "SmsStatus", "sent");

        assertThat(FaxResult.of(sms).sid()).isEmpty();
        assertThat(FaxResult.of(sms).status()).isEmpty();
        assertThat(FaxResult.of(sms)).isNotEqualTo(SmsResult.of(sms));
    }

    private static void requireEmpty(DeliveryResult result) {
        assertThat(result.sid()).isEmpty();
        assertThat(result.status()).isEmpty();
        assertThat(result.accountSid()).isEmpty();
        assertThat(result.from()).isEmpty();
        assertThat(result.to()).isEmpty();
        assertThat(result.callSid()).isEmpty();
    }
}
