package io.rcml.model;

import static io.rcml.call.CallEvent.ANSWERED;
import static io.rcml.call.CallEvent.RINGING;
import static io.rcml.model.HttpMethod.GET;
import static io.rcml.model.HttpMethod.POST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every attribute of every element, alone and with all others. Wherever the platform has a default, that is what is set: it must
 * be written nevertheless.
 */
class AttributesTest {

    private static final List<Table<?, ?>> TABLES = List.of(
            new Table<>("Dial", Dial.TYPE, () -> Dial.builder().to("alice"), Dial.Builder::build)
                    .row("action", "/next", Dial.Builder::action, Dial::action)
                    .row("method", "POST", (dial, text) -> dial.method(POST), Dial::method, POST)
                    .needs("action")
                    .row("timeout", "30", (dial, text) -> dial.timeout(30), Dial::timeout, 30)
                    .row("timeLimit", "14400", (dial, text) -> dial.timeLimit(14400), Dial::timeLimit, 14400)
                    .row("callerId", "+1 989", Dial.Builder::callerId, Dial::callerId)
                    .row("record", "false", (dial, text) -> dial.record(false), Dial::record, false)
                    .row("hangupOnStar", "true", (dial, text) -> dial.hangupOnStar(true), Dial::hangupOnStar, true),
            callee("Client", Client.TYPE, 1, () -> Client.builder().name("alice"), Client.Builder::build),
            callee("Number", Number.TYPE, 0, () -> Number.builder().number("1"), Number.Builder::build)
                    .row(0, "sendDigits", "12w#", Number.Builder::sendDigits, Number::sendDigits),
            callee("Sip", Sip.TYPE, 1, () -> Sip.builder().uri("sip:a@b"), Sip.Builder::build)
                    .row(0, "username", "alice", Sip.Builder::username, Sip::username)
                    .row(1, "password", "", Sip.Builder::password, Sip::password)
                    .needs("username"),
            new Table<>(
                            "Conference",
                            Conference.TYPE,
                            () -> Conference.builder().name("room"),
                            Conference.Builder::build)
                    .writtenOtherwise(1)
                    .row("muted", "false", (room, text) -> room.muted(false), Conference::muted, false)
                    .row("beep", "true", (room, text) -> room.beep(true), Conference::beep, true)
                    .row(
                            "startConferenceOnEnter",
                            "true",
                            (room, text) -> room.startConferenceOnEnter(true),
                            Conference::startConferenceOnEnter,
                            true)
                    .row(
                            "endConferenceOnExit",
                            "false",
                            (room, text) -> room.endConferenceOnExit(false),
                            Conference::endConferenceOnExit,
                            false)
                    .row("waitUrl", "", Conference.Builder::waitUrl, Conference::waitUrl)
                    .row("waitMethod", "POST", (room, text) -> room.waitMethod(POST), Conference::waitMethod, POST)
                    .needs("waitUrl")
                    .row(
                            "maxParticipants",
                            "40",
                            (room, text) -> room.maxParticipants(40),
                            Conference::maxParticipants,
                            40),
            new Table<>("Video", Video.TYPE, Video::builder, Video.Builder::build)
                    .row("enable", "false", (video, text) -> video.enable(false), Video::enable, false)
                    .row("overlay", "", Video.Builder::overlay, Video::overlay)
                    .row("mode", "mcu", (video, text) -> video.mode(VideoMode.MCU), Video::mode, VideoMode.MCU)
                    .row(
                            "resolution",
                            "720p",
                            (video, text) -> video.resolution(VideoResolution.HD_720P),
                            Video::resolution,
                            VideoResolution.HD_720P)
                    .row(
                            "layout",
                            "tile",
                            (video, text) -> video.layout(VideoLayout.TILE),
                            Video::layout,
                            VideoLayout.TILE),
            new Table<>("Say", Say.TYPE, () -> Say.builder().text("hello"), Say.Builder::build)
                    .row("voice", "man", (say, text) -> say.voice(Voice.MAN), Say::voice, Voice.MAN)
                    .row("language", "en", Say.Builder::language, Say::language)
                    .row("loop", "1", (say, text) -> say.loop(1), Say::loop, 1),
            new Table<>("Play", Play.TYPE, () -> Play.builder().url("a.wav"), Play.Builder::build)
                    .row("loop", "0", (play, text) -> play.loop(0), Play::loop, 0),
            new Table<>("Pause", Pause.TYPE, Pause::builder, Pause.Builder::build)
                    .row("length", "1", (pause, text) -> pause.length(1), Pause::length, 1),
            new Table<>("Gather", Gather.TYPE, Gather::builder, Gather.Builder::build)
                    .row("action", "?step=2", Gather.Builder::action, Gather::action)
                    .row("method", "GET", (gather, text) -> gather.method(GET), Gather::method, GET)
                    .row("timeout", "5", (gather, text) -> gather.timeout(5), Gather::timeout, 5)
                    .row("finishOnKey", "", Gather.Builder::finishOnKey, Gather::finishOnKey)
                    .row("numDigits", "1", (gather, text) -> gather.numDigits(1), Gather::numDigits, 1)
                    .row(
                            "input",
                            "dtmf",
                            (gather, text) -> gather.input(GatherInput.DTMF),
                            Gather::input,
                            GatherInput.DTMF)
                    .row(
                            "partialResultCallback",
                            "https://a.example/heard",
                            Gather.Builder::partialResultCallback,
                            Gather::partialResultCallback)
                    .row(
                            "partialResultCallbackMethod",
                            "POST",
                            (gather, text) -> gather.partialResultCallbackMethod(POST),
                            Gather::partialResultCallbackMethod,
                            POST)
                    .needs("partialResultCallback")
                    .row("language", "en-US", Gather.Builder::language, Gather::language)
                    .many(
                            "hints",
                            "yes,no thanks",
                            (gather, text) -> gather.hints("yes", "no thanks"),
                            Gather::hints,
                            List.of("yes", "no thanks"),
                            List.of()),
            new Table<>("Redirect", Redirect.TYPE, () -> Redirect.builder().url("/next"), Redirect.Builder::build)
                    .row("method", "POST", (redirect, text) -> redirect.method(POST), Redirect::method, POST),
            new Table<>("Hangup", Hangup.TYPE, Hangup::builder, Hangup.Builder::build),
            new Table<>("Response", Rcml.TYPE, Rcml::builder, Rcml.Builder::build));

    private static <B extends Callee.Builder<B>, E extends Callee> Table<B, E> callee(
            String name, ElementType type, int writtenOtherwise, Supplier<B> builder, Function<B, E> build) {
        return new Table<>(name, type, builder, build)
                .writtenOtherwise(writtenOtherwise)
                .row("url", "screen.xml", (callee, text) -> callee.url(text), Callee::url)
                .row("method", "POST", (callee, text) -> callee.method(POST), Callee::method, POST)
                .needs("url")
                .row(
                        "statusCallback",
                        "http://a.example/b?c=d&e=f",
                        (callee, text) -> callee.statusCallback(text),
                        Callee::statusCallback)
                .row(
                        "statusCallbackMethod",
                        "POST",
                        (callee, text) -> callee.statusCallbackMethod(POST),
                        Callee::statusCallbackMethod,
                        POST)
                .needs("statusCallback")
                .many(
                        "statusCallbackEvent",
                        "ringing,answered",
                        (callee, text) -> callee.statusCallbackEvent(ANSWERED, RINGING),
                        Callee::statusCallbackEvents,
                        Set.of(RINGING, ANSWERED),
                        Set.of())
                .needs("statusCallback");
    }

    @TestFactory
    Stream<DynamicTest> eachAloneIsWrittenAndNothingElse() {
        return TABLES.stream().flatMap(Table::aloneTests);
    }

    @TestFactory
    Stream<DynamicTest> noneIsWrittenUnlessSet() {
        return tests(Table::assertNoneUnlessSet);
    }

    @TestFactory
    Stream<DynamicTest> allTogetherAreWrittenInTheSameOrderInWhateverOrderTheyAreSet() {
        return tests(Table::assertAllTogether);
    }

    @TestFactory
    Stream<DynamicTest> anElementOutlivesItsBuilder() {
        return tests(Table::assertBuilderReusable);
    }

    @TestFactory
    Stream<DynamicTest> elementsAreEqualWhenTheyWriteTheSame() {
        return tests(Table::assertEquality);
    }

    @TestFactory
    Stream<DynamicTest> noAttributeIsMissingHere() {
        return tests(
                table -> assertThat(table.rows).hasSize(table.type.attributes().size() - table.writtenOtherwise));
    }

    private static Stream<DynamicTest> tests(Consumer<Table<?, ?>> test) {
        return TABLES.stream().map(table -> DynamicTest.dynamicTest(table.name, () -> test.accept(table)));
    }

    private record Row<B, E>(
            String attribute,
            String written,
            BiConsumer<B, String> set,
            Function<E, ?> get,
            Object value,
            Object absent) {

        void setOn(B builder) {
            set.accept(builder, written);
        }
    }

    /** An element, a builder of it that lacks nothing, and its attributes in the order in which they are written. */
    private static final class Table<B, E extends Element> {

        final String name;
        final ElementType type;
        final Supplier<B> builder;
        final Function<B, E> build;
        final List<Row<B, E>> rows = new ArrayList<>();
        final Map<String, String> masters = new LinkedHashMap<>();
        int writtenOtherwise;
        private String latest = "";

        Table(String name, ElementType type, Supplier<B> builder, Function<B, E> build) {
            this.name = name;
            this.type = type;
            this.builder = builder;
            this.build = build;
        }

        /** How many attributes there are that hold what is otherwise text. */
        Table<B, E> writtenOtherwise(int count) {
            writtenOtherwise = count;
            return this;
        }

        Table<B, E> row(String attribute, String text, BiConsumer<B, String> set, Function<E, Optional<String>> get) {
            return row(rows.size(), attribute, text, set, get);
        }

        Table<B, E> row(
                int index,
                String attribute,
                String text,
                BiConsumer<B, String> set,
                Function<E, Optional<String>> get) {
            return add(index, new Row<>(attribute, text, set, get, Optional.of(text), Optional.empty()));
        }

        <T> Table<B, E> row(
                String attribute, String text, BiConsumer<B, String> set, Function<E, Optional<T>> get, T value) {
            return add(rows.size(), new Row<>(attribute, text, set, get, Optional.of(value), Optional.empty()));
        }

        <T> Table<B, E> many(
                String attribute, String text, BiConsumer<B, String> set, Function<E, T> get, T value, T absent) {
            return add(rows.size(), new Row<>(attribute, text, set, get, value, absent));
        }

        Table<B, E> needs(String master) {
            masters.put(latest, master);
            return this;
        }

        private Table<B, E> add(int index, Row<B, E> row) {
            rows.add(index, row);
            latest = row.attribute();
            return this;
        }

        Stream<DynamicTest> aloneTests() {
            return rows.stream()
                    .map(row -> DynamicTest.dynamicTest(name + " " + row.attribute(), () -> {
                        B builder = this.builder.get();
                        Map<String, String> expected = new LinkedHashMap<>();
                        String master = masters.get(row.attribute());
                        for (Row<B, E> set : rows) {
                            if (set.equals(row) || set.attribute().equals(master)) {
                                set.setOn(builder);
                                expected.put(set.attribute(), set.written());
                            }
                        }
                        if (expected.containsKey("statusCallback")) {
                            expected.putIfAbsent("statusCallbackEvent", "completed"); // the one thing that we add
                        }
                        E element = build.apply(builder);

                        assertThat(Dom.attributes(element)).isEqualTo(expected);
                        for (Row<B, E> other : rows) {
                            Object got = other.get().apply(element);
                            if (!expected.containsKey(other.attribute())) {
                                assertThat(got).as(other.attribute()).isEqualTo(other.absent());
                            } else if (expected.get(other.attribute()).equals(other.written())) {
                                assertThat(got).as(other.attribute()).isEqualTo(other.value());
                            }
                        }
                    }));
        }

        void assertNoneUnlessSet() {
            E element = build.apply(builder.get());

            assertThat(Dom.attributes(element)).isEmpty();
            rows.forEach(row -> assertThat(row.get().apply(element)).isEqualTo(row.absent()));
        }

        void assertAllTogether() {
            StringBuilder tag = new StringBuilder("<" + name);
            rows.forEach(row -> tag.append(' ')
                    .append(row.attribute())
                    .append("=\"")
                    .append(row.written().replace("&", "&amp;"))
                    .append('"'));
            List<Row<B, E>> order = new ArrayList<>(rows);
            Random random = new Random(1);
            for (int i = 0; i < 50; i++) {
                E element = all(order);
                assertThat(element.toString()).contains(tag);
                assertThat(Dom.attributes(element)).hasSize(rows.size());
                rows.forEach(row -> assertThat(row.get().apply(element)).isEqualTo(row.value()));
                Collections.shuffle(order, random);
            }
        }

        void assertBuilderReusable() {
            B builder = this.builder.get();
            E before = build.apply(builder);
            String written = before.toString();
            rows.forEach(row -> row.setOn(builder));
            E after = build.apply(builder);

            assertThat(before).hasToString(written).isEqualTo(build.apply(this.builder.get()));
            assertThat(after).isEqualTo(all(rows)).isEqualTo(build.apply(builder));
        }

        void assertEquality() {
            List<Row<B, E>> backwards = new ArrayList<>(rows);
            Collections.reverse(backwards);
            E element = all(rows);

            assertThat(element).isEqualTo(all(backwards)).hasSameHashCodeAs(all(backwards));
            assertThat(element).isNotEqualTo(element.toString()).isNotEqualTo(null);
            if (!rows.isEmpty()) {
                assertThat(element).isNotEqualTo(build.apply(builder.get()));
            }
            for (Table<?, ?> other : TABLES) {
                if (other != this) {
                    assertThat((Object) build.apply(builder.get())).isNotEqualTo(other.all(List.of()));
                }
            }
        }

        E all(List<Row<B, E>> order) {
            B builder = this.builder.get();
            order.forEach(row -> row.setOn(builder));
            return build.apply(builder);
        }
    }
}
