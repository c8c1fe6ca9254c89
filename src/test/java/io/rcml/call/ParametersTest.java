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
    void aValueIsReadByItsName() {
        assertThat(Parameters.of("From", "alice").get("From")).contains("alice");
    }

    @Test
    void namesAreCaseSensitive() {
        assertThat(Parameters.of("From", "alice").get("from")).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "null"})
    void aBareNameAnEmptyValueAndTheTextNullSayNothing(String nothing) {
        assertThat(Parameters.of("ForwardedFrom", nothing).get("ForwardedFrom")).isEmpty();
    }

    @Test
    void theFirstOfSeveralValuesThatSaysSomethingCounts() {
        Parameters parameters = Parameters.of("To", null, "To", "null", "To", "bob", "To", "carol");

        assertThat(parameters.get("To")).contains("bob");
        assertThat(parameters.all("To")).containsExactly("", "null", "bob", "carol");
    }

    @Test
    void theRawValueIsTheFirstAsItArrived() {
        assertThat(Parameters.of("DialCallSid", "null").raw("DialCallSid")).contains("null");
        assertThat(Parameters.of("From", " alice ", "From", "bob").raw("From")).contains(" alice ");
        assertThat(Parameters.of("ForwardedFrom", null).raw("ForwardedFrom")).contains("");
        assertThat(Parameters.of().raw("ForwardedFrom")).isEmpty();
    }

    @Test
    void whatDidNotArriveHasNoValues() {
        assertThat(Parameters.of().all("From")).isEmpty();
    }

    @Test
    void namesKeepTheOrderOfArrival() {
        assertThat(Parameters.of("To", "b", "CallSid", "CA1", "From", "a", "To", "c")
                        .names())
                .containsExactly("To", "CallSid", "From");
    }

    @Test
    void aServletsMapIsCopied() {
        String[] values = {"alice"};
        Map<String, String[]> map = new LinkedHashMap<>(Map.of("From", values));
        Parameters parameters = Parameters.of(map);

        values[0] = "mallory";
        map.put("To", values);

        assertThat(parameters).isEqualTo(Parameters.of("From", "alice"));
    }

    @Test
    void aNameWithoutValuesInAServletsMapIsABareName() {
        assertThat(Parameters.of(Map.of("ForwardedFrom", new String[0])))
                .isEqualTo(Parameters.of("ForwardedFrom", null));
    }

    @Test
    void aMapOfListsIsCopied() {
        List<String> values = new ArrayList<>(Arrays.asList("alice", null));
        Parameters parameters = Parameters.ofLists(Map.of("From", values));

        values.set(0, "mallory");

        assertThat(parameters).isEqualTo(Parameters.of("From", "alice", "From", null));
    }

    @Test
    void theirMapCannotBeChanged() {
        Map<String, List<String>> map = Parameters.of("From", "alice").asMap();

        assertThat(map).isEqualTo(Map.of("From", List.of("alice")));
        assertThatThrownBy(() -> map.remove("From")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.values().iterator().next().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aNameWithoutItsValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of("CallSid", "CA1", "From"))
                .withMessage(
                        "Parameters.of takes pairs of a name and a value, but the last name, \"From\", has no value:"
                                + " add it, or null for a bare name");
    }

    @Test
    void aMissingNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of("CallSid", "CA1", null, "alice"))
                .withMessage("Parameters.of takes pairs of a name and a value, but the name at index 2 is null:"
                        + " only a value may be null, for a bare name");
    }

    @Test
    void theyAreEqualByNamesAndValues() {
        Parameters parameters = Parameters.of("CallSid", "CA1", "From", "alice");

        assertThat(parameters)
                .isEqualTo(Parameters.of("From", "alice", "CallSid", "CA1"))
                .hasSameHashCodeAs(Parameters.of("From", "alice", "CallSid", "CA1"))
                .isNotEqualTo(Parameters.of("CallSid", "CA1"))
                .isNotEqualTo("CallSid=CA1");
    }

    @Test
    void theyPrintOnOneLineWhateverArrived() {
        assertThat(Parameters.of("CallSid", "CA1", "To", "a", "To", "b", "Evil\n", "\u001b[2J\r\u202e"))
                .hasToString("[CallSid=CA1, To=a, To=b, Evil\\n=\\u001b[2J\\r\\u202e]");
    }

    @Test
    void aWholeNumberIsReadAndSoAreSeconds() {
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
    void whatIsNoWholeNumberIsEmpty(String text) {
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
    void secondsMayHaveAFractionWhichAWholeNumberMayNot(String text, Duration duration) {
        Parameters parameters = Parameters.of("RecordingDuration", text);

        assertThat(parameters.seconds("RecordingDuration")).contains(duration);
        assertThat(parameters.number("RecordingDuration")).isEqualTo(OptionalInt.empty());
    }
}
