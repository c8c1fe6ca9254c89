package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.internal.text.Printable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Every Unicode scalar value and every lone surrogate, wherever users' text goes: it comes out of a conforming parser as it went
 * in, or is refused with a message that says where.
 */
class UnicodeTest {

    private static final int BATCH = 0x8000;

    @SuppressWarnings("ImmutableEnumChecker") // these functions hold nothing
    private enum Place {
        TEXT(
                text -> Rcml.builder().say(text).build(),
                document -> element(document, "Say").getTextContent(),
                "Say text"),
        LINE(
                text -> Rcml.builder()
                        .dial(dial -> dial.client("alice").callerId(text))
                        .build(),
                document -> attribute(document, "Dial", "callerId"),
                "Dial callerId"),
        NAME_AS_TEXT(
                text -> Rcml.builder().dial(dial -> dial.client(text)).build(),
                document -> element(document, "Client").getTextContent(),
                "Client name"),
        NAME_AS_ATTRIBUTE(
                text -> Rcml.builder()
                        .dial(dial -> dial.client(client -> client.name(text).video(video -> video.enable(true))))
                        .build(),
                document -> attribute(document, "Client", "name"),
                "Client name"),
        NESTED_ATTRIBUTE(
                text -> Rcml.builder()
                        .dial(dial -> dial.client(client -> client.name("alice").video(video -> video.overlay(text))))
                        .build(),
                document -> attribute(document, "Video", "overlay"),
                "Video overlay"),
        EXTRA_ATTRIBUTE(
                text -> Rcml.of(Hangup.builder().attribute("x", text).build()),
                document -> attribute(document, "Hangup", "x"),
                "Hangup x"),
        GENERIC_TEXT(
                text -> Rcml.builder()
                        .element(GenericElement.builder("New").text(text).build())
                        .build(),
                document -> element(document, "New").getTextContent(),
                "New text"),
        QUEUE(
                text -> Rcml.of(Enqueue.builder().queue(text).build()),
                document -> element(document, "Enqueue").getTextContent(),
                "Enqueue queue"),
        SIP_HEADER(
                text -> Rcml.builder()
                        .dial(dial -> dial.client(client -> client.name("alice").sipHeader("X-Sweep", text)))
                        .build(),
                document -> decoded(element(document, "Client").getTextContent()),
                "Client sipHeader X-Sweep");

        private final Function<String, Rcml> write;
        private final Function<Document, String> read;
        private final String inMessages;

        Place(Function<String, Rcml> write, Function<Document, String> read, String inMessages) {
            this.write = write;
            this.read = read;
            this.inMessages = inMessages;
        }

        String roundTrip(String text) {
            return read.apply(Dom.parse(write.apply(text).toBytes()));
        }

        /** Why a character is refused here, as the end of the message; empty if it is not. */
        String refusal(int codePoint) {
            boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
            if (this == SIP_HEADER) {
                if (codePoint == 0 || codePoint == '\r' || codePoint == '\n') {
                    return ", which would end the header; remove it";
                }
                return surrogate ? ", half a surrogate pair, which UTF-8 cannot hold; remove it" : "";
            }
            if (isName() && Character.isISOControl(codePoint) && isLegal(codePoint)) {
                return ", a control character, which no address has; remove it";
            }
            if (this == LINE && Character.isISOControl(codePoint) && isLegal(codePoint)) {
                return ", a control character, which could end the line that it is sent in; remove it";
            }
            return !isLegal(codePoint) || surrogate || codePoint == 0xFFFE || codePoint == 0xFFFF
                    ? ", which XML 1.0 cannot hold; remove it"
                    : "";
        }

        private static boolean isLegal(int codePoint) {
            return codePoint >= 0x20 || codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }

        boolean isName() {
            return this == NAME_AS_TEXT || this == NAME_AS_ATTRIBUTE || this == QUEUE;
        }

        /** The question mark of a callee's name begins its SIP headers, and so has a rule of its own. */
        boolean hasOwnRuleFor(int codePoint) {
            return codePoint == '?' && isName() && this != QUEUE;
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void every_scalar_value_comes_back_as_it_went_in(Place place) {
        StringBuilder batch = new StringBuilder();
        int written = 0;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (place.refusal(codePoint).isEmpty() && !place.hasOwnRuleFor(codePoint)) {
                batch.appendCodePoint(codePoint);
                written++;
            }
            if (batch.length() >= BATCH || codePoint == Character.MAX_CODE_POINT) {
                String text = batch.toString();
                assertThat(place.roundTrip(text).equals(text))
                        .withFailMessage("Changed on the way, in the batch up to U+%X", codePoint)
                        .isTrue();
                batch.setLength(0);
            }
        }
        int scalars = 0x110000 - 0x800;
        assertThat(written)
                .isEqualTo(
                        switch (place) {
                            case TEXT, NESTED_ATTRIBUTE, EXTRA_ATTRIBUTE, GENERIC_TEXT -> scalars - 29 - 2;
                            case NAME_AS_TEXT, NAME_AS_ATTRIBUTE -> scalars - 65 - 2 - 1;
                            case QUEUE, LINE -> scalars - 65 - 2;
                            case SIP_HEADER -> scalars - 3;
                        });
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void every_other_is_refused_wherever_it_stands(Place place) {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            String why = place.refusal(unit);
            if (!why.isEmpty()) {
                char c = (char) unit;
                assertRefused(place, c + "bc", c, 0, why);
                assertRefused(place, "a" + c + "c", c, 1, why);
                assertRefused(place, "😀" + c + "😀", c, 2, why);
                assertRefused(place, "ab" + c, c, 2, why);
                assertRefused(place, "a" + c + c, c, 1, why);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void pair_of_surrogates_the_wrong_way_round_is_refused(Place place) {
        for (int i = 0; i < 0x400; i++) {
            char high = (char) (0xD800 + i);
            char low = (char) (0xDC00 + i);
            String why = place.refusal(low);
            assertRefused(place, "a" + low + high + "b", low, 1, why);
            assertRefused(place, "a" + high + high + low, high, 1, why);
            assertRefused(place, "a" + high + low + low, low, 3, why);
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void white_space_around_is_kept(Place place) {
        for (String text : Arrays.asList(" x ", "\u2028x\u00A0", "x   x")) {
            assertThat(place.roundTrip(text)).isEqualTo(text);
        }
        if (place != Place.SIP_HEADER && place != Place.LINE && !place.isName()) {
            String text = "\r\nx\r\n\n\r";
            assertThat(place.roundTrip(text)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void what_looks_like_markup_is_text(Place place) {
        String text = "]]></Client></Say><!-- & -->&amp;&#0;&lt;<![CDATA[\"'>%41%00&X-Other=1=2+3#";
        assertThat(place.roundTrip(text)).isEqualTo(text);
    }

    private static void assertRefused(Place place, String text, char c, int index, String why) {
        String message = place.inMessages + " holds " + Printable.name(c) + " at index " + index + why;
        try {
            Rcml written = place.write.apply(text);
            throw new AssertionError(String.format("Not refused: %s, but written as %s", message, written));
        } catch (IllegalArgumentException e) {
            if (!message.equals(e.getMessage())) {
                assertThat(e).hasMessage(message);
            }
        }
    }

    private static Node element(Document document, String name) {
        return document.getElementsByTagName(name).item(0);
    }

    private static String attribute(Document document, String element, String name) {
        return element(document, element).getAttributes().getNamedItem(name).getNodeValue();
    }

    private static String decoded(String addressWithHeader) {
        String before = "alice?X-Sweep=";
        assertThat(addressWithHeader.startsWith(before)).isTrue();
        String value = addressWithHeader.substring(before.length());
        // nothing that could begin another header, or be read in two ways
        assertThat(value.matches("[A-Za-z0-9_.!~*'()\\[\\]/:$%-]*")).isTrue();
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
