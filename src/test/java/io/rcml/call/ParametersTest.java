package io.rcml.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void a_value_is_read_by_its_name() {
        assertThat(Parameters.of("From", "alice").get("From")).contains("alice");
    }

    @Test
    void names_are_case_sensitive() {
        assertThat(Parameters.of("From", "alice").get("from")).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "null"})
    void a_bare_name_an_empty_value_and_the_text_null_say_nothing(String nothing) {
        assertThat(Parameters.of("ForwardedFrom", nothing).get("ForwardedFrom")).isEmpty();
    }

    @Test
    void the_first_of_several_values_that_says_something_counts() {
        Parameters parameters = Parameters.of("To", null, "To", "null", "To", "bob", "To", "carol");

        assertThat(parameters.get("To")).contains("bob");
        assertThat(parameters.all("To")).containsExactly("", "null", "bob", "carol");
    }

    @Test
    void the_raw_value_is_the_first_as_it_arrived() {
        assertThat(Parameters.of("DialCallSid", "null").raw("DialCallSid")).contains("null");
        assertThat(Parameters.of("From", " alice ", "From", "bob").raw("From")).contains(" alice ");
        assertThat(Parameters.of("ForwardedFrom", null).raw("ForwardedFrom")).contains("");
        assertThat(Parameters.of().raw("ForwardedFrom")).isEmpty();
    }

    @Test
    void what_did_not_arrive_has_no_values() {
        assertThat(Parameters.of().all("From")).isEmpty();
    }

    @Test
    void names_keep_the_order_of_arrival() {
        assertThat(Parameters.of("To", "b", "CallSid", "CA1", "From", "a", "To", "c")
                        .names())
                .containsExactly("To", "CallSid", "From");
    }

    @Test
    void a_servlets_map_is_copied() {
        String[] values = {"alice"};
        Map<String, String[]> map = new LinkedHashMap<>(Map.of("From", values));
        Parameters parameters = Parameters.of(map);

        values[0] = "mallory";
        map.put("To", values);

        assertThat(parameters).isEqualTo(Parameters.of("From", "alice"));
    }

    @Test
    void a_name_without_values_in_a_servlets_map_is_a_bare_name() {
        assertThat(Parameters.of(Map.of("ForwardedFrom", new String[0])))
                .isEqualTo(Parameters.of("ForwardedFrom", null));
    }

    @Test
    void a_map_of_lists_is_copied() {
        List<String> values = new ArrayList<>(Arrays.asList("alice", null));
        Parameters parameters = Parameters.ofLists(Map.of("From", values));

        values.set(0, "mallory");

        assertThat(parameters).isEqualTo(Parameters.of("From", "alice", "From", null));
    }

    @Test
    void their_map_cannot_be_changed() {
        Map<String, List<String>> map = Parameters.of("From", "alice").asMap();

        assertThat(map).isEqualTo(Map.of("From", List.of("alice")));
        assertThatThrownBy(() -> map.remove("From")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.values().iterator().next().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_name_without_its_value_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of("CallSid", "CA1", "From"))
                .withMessage(
                        "Parameters.of takes pairs of a name and a value, but the last name, \"From\", has no value:"
                                + " add it, or null for a bare name");
    }

    @Test
    void a_missing_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of("CallSid", "CA1", null, "alice"))
                .withMessage("Parameters.of takes pairs of a name and a value, but the name at index 2 is null:"
                        + " only a value may be null, for a bare name");
    }

    @Test
    void they_are_equal_by_names_and_values() {
        Parameters parameters = Parameters.of("CallSid", "CA1", "From", "alice");

        assertThat(parameters)
                .isEqualTo(Parameters.of("From", "alice", "CallSid", "CA1"))
                .hasSameHashCodeAs(Parameters.of("From", "alice", "CallSid", "CA1"))
                .isNotEqualTo(Parameters.of("CallSid", "CA1"))
                .isNotEqualTo("CallSid=CA1");
    }

    @Test
    void they_print_on_one_line_whatever_arrived() {
        assertThat(Parameters.of("CallSid", "CA1", "To", "a", "To", "b", "Evil\n", "\u001b[2J\r\u202e"))
                .hasToString("[CallSid=CA1, To=a, To=b, Evil\\n=\\u001b[2J\\r\\u202e]");
    }

    @Test
    void a_whole_number_is_read_and_so_are_seconds() {
        assertThat(Parameters.of("CallDuration", " 42 ").number("CallDuration")).hasValue(42);
        assertThat(Parameters.of("CallDuration", "42").seconds("CallDuration")).contains(Duration.ofSeconds(42));
        assertThat(Parameters.of("CallDuration", "2147483647").number("CallDuration"))
                .hasValue(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "null",
                "-1",
                "+1",
                "1e9",
                "1.",
                ".5",
                "1,5",
                "0x10",
                "twelve",
                "2147483648",
                "99999999999999999999",
                "٤٢",
                "1 2"
            })
    void what_is_no_whole_number_is_empty(String text) {
        Parameters parameters = Parameters.of("CallDuration", text);

        assertThat(parameters.number("CallDuration")).isEqualTo(OptionalInt.empty());
        assertThat(parameters.seconds("CallDuration")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12.0, PT12S",
        "12.34, PT12.34S",
        "0.000000001, PT0.000000001S",
        "3.1266666666666665, PT3.126666666S",
        "2147483647.9, PT2147483647.9S"
    })
    void seconds_may_have_a_fraction_which_a_whole_number_may_not(String text, Duration duration) {
        Parameters parameters = Parameters.of("RecordingDuration", text);

        assertThat(parameters.seconds("RecordingDuration")).contains(duration);
        assertThat(parameters.number("RecordingDuration")).isEqualTo(OptionalInt.empty());
    }
}
