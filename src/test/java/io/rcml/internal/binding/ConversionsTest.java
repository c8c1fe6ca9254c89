package io.rcml.internal.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionsTest {

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("values")
    void a_text_becomes_the_type(Class<?> type, String text, Object expected) {
        assertThat(Conversions.to(type).orElseThrow().convert(text)).isEqualTo(expected);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(String.class, " x ", " x "),
                Arguments.of(int.class, "-1", -1),
                Arguments.of(Integer.class, "1", 1),
                Arguments.of(long.class, "5000000000", 5_000_000_000L),
                Arguments.of(double.class, "1.5", 1.5),
                Arguments.of(byte.class, "1", (byte) 1),
                Arguments.of(boolean.class, "TRUE", true),
                Arguments.of(Boolean.class, "false", false),
                Arguments.of(char.class, "*", '*'),
                Arguments.of(CallStatus.class, "no-answer", CallStatus.NO_ANSWER),
                Arguments.of(CallStatus.class, "Busy", CallStatus.BUSY),
                Arguments.of(CallStatus.class, "answered", CallStatus.IN_PROGRESS),
                Arguments.of(CallStatus.class, "cancelled", CallStatus.CANCELED),
                Arguments.of(CallStatus.class, "IN_PROGRESS", CallStatus.IN_PROGRESS),
                Arguments.of(TimeUnit.class, "seconds", TimeUnit.SECONDS),
                Arguments.of(CallSid.class, "CA1", new CallSid("CA1")),
                Arguments.of(LocalDate.class, "2026-11-22", LocalDate.of(2026, 11, 22)),
                Arguments.of(Duration.class, "PT1S", Duration.ofSeconds(1)),
                Arguments.of(UUID.class, "0-0-0-0-1", new UUID(0, 1)),
                Arguments.of(BigDecimal.class, "1.50", new BigDecimal("1.50")),
                Arguments.of(BigInteger.class, "9".repeat(1000), new BigInteger("9".repeat(1000))),
                Arguments.of(URI.class, "https://a/", URI.create("https://a/")),
                Arguments.of(Hidden.class, "h", new Hidden("h")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("unreadable")
    void a_text_that_is_none_is_refused(Class<?> type, String text) {
        Conversions.Conversion conversion = Conversions.to(type).orElseThrow();
        assertThatThrownBy(() -> conversion.convert(text)).isInstanceOf(RuntimeException.class);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(int.class, "x"),
                Arguments.of(int.class, "99999999999"),
                Arguments.of(int.class, "0".repeat(1001)),
                Arguments.of(BigInteger.class, "9".repeat(1001)),
                Arguments.of(BigDecimal.class, "9".repeat(1001)),
                Arguments.of(boolean.class, "yes"),
                Arguments.of(char.class, "ab"),
                Arguments.of(CallStatus.class, "gone"),
                Arguments.of(Hidden.class, "null"),
                Arguments.of(UUID.class, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {void.class, Object.class, Runnable.class, List.class, Number.class, int[].class, Abstract.class})
    void other_types_have_no_conversion(Class<?> type) {
        assertThat(Conversions.to(type)).isEmpty();
    }

    abstract static class Abstract {
        public Abstract(String text) {}
    }

    record Hidden(String text) {
        public static Hidden of(String text) {
            return text.equals("null") ? Hidden.nothing() : new Hidden(text);
        }

        @SuppressWarnings("NullAway")
        private static Hidden nothing() {
            return null;
        }
    }
}
