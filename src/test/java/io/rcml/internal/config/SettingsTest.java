package io.rcml.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.internal.admission.Guards;
import io.rcml.internal.dispatch.Advice;
import io.rcml.internal.dispatch.LiveCalls;
import io.rcml.internal.http.Limits;
import io.rcml.internal.http.PublicUrl;
import io.rcml.internal.text.MistakeException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private final Map<String, String> values = new HashMap<>();
    private final Problems problems = new Problems();
    private final Settings settings = new Settings(key -> Optional.ofNullable(values.get(key)), problems);

    @ParameterizedTest
    @EnumSource
    void a_blank_value_is_no_value(Key key) {
        values.put(key.toString(), " \t ");

        readAll();

        assertThat(settings.text(key)).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void without_a_value_a_default_is_the_one_that_is_listed() {
        Limits limits = Limits.of(settings);
        Guards guards = Guards.of(settings, PublicUrl.of(settings), "", InstantSource.system());

        assertThat(String.valueOf(limits.parameters())).isEqualTo(Key.MAX_PARAMETERS.otherwise());
        assertThat(String.valueOf(limits.body())).isEqualTo(Key.MAX_BODY.otherwise());
        assertThat(String.valueOf(limits.value())).isEqualTo(Key.MAX_VALUE.otherwise());
        assertThat(String.valueOf(limits.calls())).isEqualTo(Key.MAX_CALLS.otherwise());
        assertThat(guards.lifetime()).hasToString(Key.LINK_LIFETIME.otherwise());
        assertThat(String.valueOf(guards.entry().wantsTokens())).isEqualTo(Key.ENTRY_TOKENS.otherwise());
        assertThat(Advice.of(settings).isOff()).isEqualTo(Key.LINT.otherwise().equals("off"));
    }

    @Test
    void blanks_around_a_value_do_not_count() {
        values.put("rcml.max-body", " 17\n");
        values.put("rcml.link-lifetime", "\tPT2H ");
        values.put("rcml.entry-tokens", " True ");
        values.put("rcml.base-url", " https://app.example.com ");

        assertThat(Limits.of(settings).body()).isEqualTo(17);
        PublicUrl url = PublicUrl.of(settings);
        assertThat(url.configured()).contains("https://app.example.com");
        Guards guards = Guards.of(settings, url, "", InstantSource.system());
        assertThat(guards.lifetime()).isEqualTo(Duration.ofHours(2));
        assertThat(guards.entry().wantsTokens()).isTrue();
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "+1", "1.0", "1_000", "64K", "1000000000", "\u0661"})
    void what_is_no_number_in_bounds_is_a_problem(String number) {
        values.put("rcml.max-value", number);

        assertThat(settings.number(Key.MAX_VALUE, 1, 3)).isEqualTo(3);
        assertThat(problems.all())
                .singleElement()
                .hasToString("rcml.max-value: it is \"" + number
                        + "\"; give it a whole number from 1 to 999999999, such as 3.");
    }

    @ParameterizedTest
    @CsvSource({"PT59.999S", "P3660DT1S", "-PT5M", "1d"})
    void what_is_no_duration_in_bounds_is_a_problem(String duration) {
        values.put("rcml.link-lifetime", duration);

        assertThat(settings.duration(Key.LINK_LIFETIME, Duration.ofMinutes(1), 3660, Duration.ofDays(1)))
                .isEqualTo(Duration.ofDays(1));
        assertThat(problems.all())
                .singleElement()
                .hasToString("rcml.link-lifetime: it is \"" + duration
                        + "\"; give it a duration from PT1M to P3660D, such as PT24H.");
    }

    @Test
    void bounds_are_allowed() {
        values.put("rcml.link-lifetime", "P3660D");
        values.put("rcml.max-calls", "999999999");

        assertThat(settings.duration(Key.LINK_LIFETIME, Duration.ofMinutes(1), 3660, Duration.ofDays(1)))
                .isEqualTo(Duration.ofDays(3660));
        assertThat(settings.number(Key.MAX_CALLS, 0, 1)).isEqualTo(999_999_999);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_word_that_is_none_of_those_expected_is_a_problem_and_shown_without_control_characters() {
        values.put("rcml.lint", "a\u001Bb");

        assertThat(settings.oneOf(Key.LINT, "warnings", List.of("warnings", "errors", "off")))
                .isEqualTo("off");
        assertThat(problems.all())
                .singleElement()
                .hasToString("rcml.lint: it is \"a\\u001bb\"; set it to warnings, errors or off.");
    }

    @Test
    void what_a_reader_refuses_is_a_problem_whose_cure_is_apart() {
        values.put("rcml.entry-basic", "secret");

        assertThat(settings.read(Key.ENTRY_BASIC, SettingsTest::refuse)).isEmpty();
        assertThat(problems.all())
                .containsExactly(new Problem("rcml.entry-basic", "it is wrong", "write it otherwise"));
    }

    @Test
    void a_problem_that_several_handlers_share_is_told_once() {
        problems.addOnce(new Problem("Desk.sorry", "it is wrong", "write it otherwise"));
        problems.addOnce(new Problem("Desk.sorry", "it is wrong", "write it otherwise"));

        assertThat(problems.describe())
                .isEqualTo("rcml-jakarta cannot deploy this application because of a problem:\n"
                        + "1. Desk.sorry: it is wrong; write it otherwise.");
    }

    @Test
    void problems_that_were_collected_apart_come_where_they_are_added() {
        Problems apart = new Problems();
        apart.add("rcml.lint", "it is \"x\"", "set it to warnings, errors or off");
        problems.add("Desk.ring", "it is wrong", "");
        problems.addAll(apart);

        assertThat(problems.describe()).isEqualTo("""
                rcml-jakarta cannot deploy this application because of 2 problems:
                1. Desk.ring: it is wrong.
                2. rcml.lint: it is "x"; set it to warnings, errors or off.""");
    }

    private static String refuse(String text) {
        throw new MistakeException("it is wrong", "write it otherwise");
    }

    private void readAll() {
        Guards.of(settings, PublicUrl.of(settings), "", InstantSource.system());
        Limits.of(settings);
        Advice.of(settings);
        LiveCalls.of(settings);
    }
}
