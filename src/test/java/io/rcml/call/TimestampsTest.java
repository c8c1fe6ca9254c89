package io.rcml.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    private static final Instant NINE_IN_ATHENS = Instant.parse("2026-07-04T06:05:06Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat, 04 Jul 2026 06:05:06 +0000",
                "Sat, 04 Jul 2026 06:05:06 -0000",
                "Sat, 4 Jul 2026 09:05:06 +0300",
                "Sat, 4 Jul 2026 09:05:06 +03:00",
                "Sat,04 Jul 2026 06:05:06 GMT",
                "sat, 04 JUL 2026 06:05:06 UT",
                "Saturday, 04 July 2026 06:05:06 UTC",
                "Sat, 04 Jul 2026 06:05:06 Z",
                "Sat, 04 Jul 2026 06:05:06 +0000 (UTC)",
                "04 Jul 2026 06:05:06 +0000",
                " Sat,  04 Jul 2026 06:05:06 ",
                "Fri, 03 Jul 2026 23:05:06 PDT"
            })
    void rfc_2822_is_read(String text) {
        assertThat(Timestamps.read(text)).contains(NINE_IN_ATHENS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-04T06:05:06Z",
                "2026-07-04t06:05:06.000z",
                "2026-07-04T09:05:06+03:00",
                "2026-07-04T09:05:06.000+0300",
                "2026-07-04T09:05:06,000+03",
                "2026-07-04T09:05:06+03:00[Europe/Athens]",
                "2026-07-04T09:05:06 Europe/Athens",
                "2026-07-04T06:05:06",
                "2026-07-04 06:05:06"
            })
    void iso_8601_is_read(String text) {
        assertThat(Timestamps.read(text)).contains(NINE_IN_ATHENS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat, 04 Jul 2026 09:05:06 Europe/Athens",
                "Sat, 04 Jul 2026 09:05:06 EET",
                "Sat, 04 Jul 2026 09:05:06 EEST",
                "Sat, 04 Jul 2026 08:05:06 CEST",
                "Sat, 04 Jul 2026 01:05:06 EST",
                "Sat, 04 Jul 2026 09:05:06 GMT+03:00",
                "Sat, 04 Jul 2026 06:05:06 Etc/UTC"
            })
    void zones_are_read_by_their_id_and_by_names_that_mean_one_thing(String text) {
        assertThat(Timestamps.read(text)).contains(NINE_IN_ATHENS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sam., 04 juil. 2026 09:05:06 Europe/Athens",
                "Sa., 04 Juli 2026 09:05:06 Europe/Athens",
                "Sa, 04 Jul 2026 09:05:06 Europe/Athens",
                "Σάβ, 04 Ιουλ 2026 09:05:06 Europe/Athens",
                "Σαβ, 04 Ιουλ 2026 09:05:06 Europe/Athens",
                "сб, 04 июл. 2026 09:05:06 Europe/Athens",
                "Сб, 04 июл 2026 09:05:06 Europe/Athens",
                "周六, 04 7月 2026 09:05:06 Europe/Athens",
                "星期六, 04 七月 2026 09:05:06 Europe/Athens",
                "السبت, ٠٤ يوليو ٢٠٢٦ ٠٩:٠٥:٠٦ Europe/Athens",
                "Th 7, 04 thg 7 2026 09:05:06 Europe/Athens",
                "Cmt, 04 Tem 2026 09:05:06 Europe/Athens",
                "SÁB., 04 JUL. 2026 09:05:06 Europe/Athens",
                "土, 04 7 2026 09:05:06 Europe/Athens"
            })
    void a_server_may_write_in_its_own_language(String text) {
        assertThat(Timestamps.read(text)).contains(NINE_IN_ATHENS);
    }

    @Test
    void what_any_language_writes_is_read_right_or_rarely_not_at_all() {
        Map<String, Instant> written = new HashMap<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            DateTimeFormatter format = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss VV", locale)
                    .withDecimalStyle(DecimalStyle.of(locale));
            for (int month = 1; month <= 12; month++) {
                ZonedDateTime time =
                        LocalDate.of(2026, month, 2 * month).atTime(9, 5, 6).atZone(ZoneId.of("Europe/Athens"));
                written.put(format.format(time), time.toInstant());
            }
        }
        List<String> unread = new ArrayList<>();
        written.forEach((text, instant) -> {
            Optional<Instant> read = Timestamps.read(text);
            if (read.isEmpty()) {
                unread.add(text);
            } else {
                assertThat(read).as(text).contains(instant);
            }
        });
        // "Mer., 14 Here 2026" is Wednesday in October to a Breton, Friday in August to a Māori.
        assertThat(unread).hasSizeLessThan(written.size() / 1000);
    }

    @Test
    void a_months_name_that_means_another_month_next_door_is_settled_by_the_weekday() {
        // July in Croatian, August in Czech; "sub" and "so" are Saturday, "uto" and "út" Tuesday.
        assertThat(Timestamps.read("sub, 04 srp 2026 12:00:00 Z")).contains(Instant.parse("2026-07-04T12:00:00Z"));
        assertThat(Timestamps.read("út, 04 srp 2026 12:00:00 Z")).contains(Instant.parse("2026-08-04T12:00:00Z"));
        // June in Croatian, July in Polish.
        assertThat(Timestamps.read("čet, 04 lip 2026 12:00:00 Z")).contains(Instant.parse("2026-06-04T12:00:00Z"));
        assertThat(Timestamps.read("sob., 04 lip 2026 12:00:00 Z")).contains(Instant.parse("2026-07-04T12:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "yesterday",
                "1783145106",
                "Fri, 04 Jul 2026 06:05:06 +0000",
                "sam., 05 juil. 2026 09:05:06 Europe/Athens",
                "Sat, 31 Feb 2026 06:05:06 +0000",
                "Sat, 00 Jul 2026 06:05:06 +0000",
                "Sat, 04 Jul 2026 25:05:06 +0000",
                "Sat, 04 Jul 2026 06:05:06 +9900",
                "Sat, 04 Jul 2026 06:05:06 Europe/Atlantis",
                "Sat, 04 Jul 2026 06:05:06 IST",
                "04 juil. 2026 09:05:06 Europe/Athens",
                "Sat, 04 J 2026 06:05:06 +0000 trailing",
                "2026-02-30T00:00:00Z",
                "2026-07-04",
                "..., 04 ... 2026 09:05:06 Z",
                ", 04 Jul 2026 09:05:06 Z",
                "., 04 Jul 2026 09:05:06 Z",
                "Sat, 04 \u0000 2026 09:05:06 Z"
            })
    void what_is_no_time_is_empty(String text) {
        assertThat(Timestamps.read(text)).isEmpty();
    }

    @Test
    void hostile_lengths_are_not_even_looked_at() {
        assertThat(Timestamps.read("Sat, ".repeat(1_000_000))).isEmpty();
        // The longest text looked at, of the character whose compatibility form is the longest.
        assertThat(Timestamps.read("\ufdfa".repeat(120))).isEmpty();
        assertThat(Timestamps.read("2026-07-04T09:05:06Z (" + "\ufdfa".repeat(4) + ")"))
                .isPresent();
        assertThat(Timestamps.read("2026-07-04T09:05:06Z (" + "\ufdfa".repeat(40) + ")"))
                .isEmpty();
        assertThat(Timestamps.read("1 2 ".repeat(30))).isEmpty();
    }
}
