package io.rcml.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The language as the platform's documentation has it, against the language as the model has it. */
class VocabularyTest {

    /**
     * Attributes in alphabetical order, each with what it may hold and, in parentheses, the platform's default: a value, or
     * {@code …} if the documentation describes it. An exclamation mark is for what must be there, {@code <} for what is ignored
     * without another.
     */
    private static final String ATTRIBUTES = """
            Client: method<url GET|POST (POST), name word, statusCallback http, \
            statusCallbackEvent<statusCallback events (…), statusCallbackMethod<statusCallback GET|POST (POST), url url
            Conference: beep true|false (true), endConferenceOnExit true|false (false), maxParticipants 1..40 (40), \
            muted true|false (false), name word, startConferenceOnEnter true|false (true), \
            waitMethod<waitUrl GET|POST (POST), waitUrl url? (…)
            Dial: action url (…), callerId word (…), dialMusic url (…), hangupOnStar true|false, method<action GET|POST (POST), \
            record true|false (false), timeLimit 1.. (14400), timeout 1.. (30)
            Email: bcc word, cc word, from! word, subject line (Restcomm Email Service), to! word
            Fax: action url (…), from word, method<action GET|POST (POST), statusCallback http, to word
            Gather: action url (…), finishOnKey key (#), hints phrases, input dtmf|speech|dtmf+speech (dtmf), \
            language en-US|en-GB|es-ES|it-IT|fr-FR|pl-PL|pt-PT (en-US), method GET|POST (POST), numDigits 1.. (…), \
            partialResultCallback url, partialResultCallbackMethod<partialResultCallback GET|POST (POST), timeout 1.. (5)
            Immediate: action url (…), deviceIdentifier! word, method<action GET|POST (POST), statusCallback http
            Notification: action url (…), deviceIdentifier! word, \
            eventGeofencingLatitude<eventGeofencingLongitude word, eventGeofencingLongitude<eventGeofencingLatitude word, \
            geofenceEvent in|out|in-out, geofenceRange 1.., method<action GET|POST (POST), statusCallback http
            Number: method<url GET|POST (POST), sendDigits digits, statusCallback http, \
            statusCallbackEvent<statusCallback events (…), statusCallbackMethod<statusCallback GET|POST (POST), url url
            Pause: length 1.. (1)
            Play: loop 0.. (1)
            Record: action url (…), finishOnKey keys (…), maxLength 2.. (3600), \
            media audio_only|video_only|audio_video (audio_only), method GET|POST (POST), playBeep true|false (true), \
            timeout 1.. (5), transcribe true|false (false), transcribeCallback url
            Redirect: method GET|POST (POST)
            Reject: reason rejected|busy|forbidden|anonymity_disallowed|address_incomplete|no_route|service_unavailable|unwanted (rejected)
            Say: language bf|bp|en|en-gb|cf|cs|dan|fi|es|fr|de|el|it|nl|no|pl|pt|ru|ar|ca|sv|tr (en), loop 0.. (1), \
            voice man|woman (man)
            Sip: method<url GET|POST (POST), name word, password<username line, statusCallback http, \
            statusCallbackEvent<statusCallback events (…), statusCallbackMethod<statusCallback GET|POST (POST), \
            url url, username word
            Sms: action url (…), from word, method<action GET|POST (POST), statusCallback http, to word
            UssdCollect: action url
            Video: enable true|false (false), layout tile|linear (tile), mode mcu|sfu (mcu), overlay text (…), \
            resolution CIF|4CIF|16CIF|QCIF|VGA|720p (720p)
            """;

    /** What stands in an element: text, if it has a meaning, and with an exclamation mark if it must be; and elements. */
    private static final String CONTENTS = """
            Client: text, 1 of Video
            Conference: text, 1 of Video
            Dial: text, 10 of Client Number, 1 of Sip, 1 of Conference, 1 of Queue
            Email: text!
            Enqueue: text!
            Fax: text!
            Gather: any of Say Play Pause
            Geolocation: 1 of Immediate, 1 of Notification
            Hangup:
            Immediate:
            Language: text!
            Leave:
            Notification:
            Number: text!
            Pause:
            Play: text!
            Queue: text!
            Record:
            Redirect: text!
            Reject:
            Response: any of Dial Gather Say Play Pause Record Redirect Reject Hangup Sms Fax Email Geolocation UssdCollect \
            UssdMessage Language Enqueue Leave
            Say: text!
            Sip: text, 1 of Video
            Sms: text!
            UssdCollect: any of UssdMessage
            UssdMessage: text!
            Video:
            """;

    /** Texts that an attribute of some kind may hold, and texts that it may not. */
    private static final Map<String, Samples> KINDS = Map.ofEntries(
            entry("text", new Samples(List.of("", " ", "a b"), List.of())),
            entry("line", new Samples(List.of("", " ", "a b"), List.of("\t", "a\r\nb", "a\u0085b"))),
            entry(
                    "word",
                    new Samples(
                            List.of("a b", "+1 (989)"),
                            List.of("", " ", " \n", "a\tb", "a\r\nb", "\u007F", "a\u0085"))),
            entry(
                    "url",
                    new Samples(
                            List.of("/a?b=c", "a.wav", "https://a.example/b"), List.of("", "a b", "ftp://a.example/"))),
            entry(
                    "url?",
                    new Samples(List.of("", "/a?b=c", "https://a.example/b"), List.of("a b", "ftp://a.example/"))),
            entry(
                    "http",
                    new Samples(
                            List.of("http://a.example", "https://a.example/b?c"), List.of("", "/a", "//a.example/"))),
            entry("key", new Samples(List.of("", "0", "9", "#", "*"), List.of("12", "a", "-1"))),
            entry("keys", new Samples(List.of("#", "*0123456789#", "-1"), List.of("", "a", "-2"))),
            entry("digits", new Samples(List.of("1", "ww12#*ABCD"), List.of("", "e", "1 2"))),
            entry(
                    "events",
                    new Samples(
                            List.of("initiated,ringing,answered,completed", "ringing answered", "completed"),
                            List.of("", ",", "rang", "completed,rang"))),
            entry(
                    "phrases",
                    new Samples(
                            List.of("yes", "yes,no thanks", "a".repeat(100)), List.of("", "yes,", "a".repeat(101)))));

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<name>\\w+)(?<required>!?)(<(?<partner>\\w+))? (?<kind>[^ (]+)( \\((?<default>.*)\\))?");
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d*)");

    private record Samples(List<String> allowed, List<String> refused) {}

    @Test
    void elements_are_those_of_the_platform() {
        assertThat(Vocabulary.elements())
                .extracting(ElementType::name)
                .startsWith("Response")
                .containsExactlyInAnyOrderElementsOf(lines(CONTENTS).keySet());
    }

    @Test
    void every_class_of_an_element_is_in_the_vocabulary() {
        assertThat(classes(Element.class))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.elements().stream()
                        .map(type -> type.name().equals("Response") ? "Rcml" : type.name())
                        .toList());
    }

    @Test
    void elements_hold_what_the_platforms_do() {
        lines(CONTENTS)
                .forEach((name, contents) ->
                        assertThat(describe(type(name))).as(name).isEqualTo(contents));
    }

    @Test
    void attributes_are_those_of_the_platform() {
        Map<String, String> lines = lines(ATTRIBUTES);
        for (ElementType type : Vocabulary.elements()) {
            List<String> expected = new ArrayList<>();
            for (String attribute : lines.getOrDefault(type.name(), "").split(", ", -1)) {
                if (!attribute.isEmpty()) {
                    expected.add(assertAttribute(type, attribute));
                }
            }
            assertThat(type.attributes())
                    .as(type.name())
                    .extracting(Attribute::name)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void names_are_found_as_they_are_spelt() {
        for (ElementType type : Vocabulary.elements()) {
            assertThat(Vocabulary.element(type.name())).containsSame(type);
            assertThat(Vocabulary.element(type.name().toUpperCase(Locale.ROOT))).isEmpty();
            for (Attribute<?> attribute : type.attributes()) {
                assertThat(type.attribute(attribute.name())).containsSame(attribute);
            }
            assertThat(type.attribute("Action")).isEmpty();
            assertThat(type.attribute("")).isEmpty();
            assertThat(type.attributes()).isUnmodifiable();
            assertThat(type.nests()).isUnmodifiable();
        }
        assertThat(Vocabulary.element("Uri")).isEmpty();
        assertThat(Vocabulary.elements()).isUnmodifiable();
    }

    @Test
    void complaints_finish_a_sentence() {
        Attribute<?> timeout = Dial.TYPE.attribute("timeout").orElseThrow();
        assertThat(timeout.allowed()).isEqualTo("1 or more (seconds)");
        assertThat(timeout.complaint("0")).contains("must be 1 or more (seconds)");
        assertThat(timeout.complaint(" 07 ")).isEmpty();
        assertThat(Dial.TYPE.attribute("method").orElseThrow().complaint("put")).contains("must be one of GET POST");
        Attribute<?> callerId = Dial.TYPE.attribute("callerId").orElseThrow();
        assertThat(callerId.allowed()).isEqualTo("text of one line, not blank");
        assertThat(callerId.complaint("+1\r\n")).contains("must hold no control character");
        assertThat(callerId.complaint("\r\n")).contains("must hold more than white space");
    }

    @Test
    void no_element_has_an_attribute_of_another() {
        Attribute<?> voice = Say.TYPE.attribute("voice").orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Play.TYPE.slot(voice))
                .withMessage("Play has no attribute voice");
    }

    @Test
    void an_element_has_31_attributes_at_most() {
        Attribute<?>[] most =
                IntStream.range(0, 31).mapToObj(i -> Attribute.text("a" + i)).toArray(Attribute<?>[]::new);
        ElementType type = GenericElement.type("Full").attributes(most);
        Content content = new Content(type);
        content.found("a30", "<");
        content.found("a0", "plain");

        assertThat(type.make(content.with("&"))).hasToString("<Full a0=\"plain\" a30=\"&lt;\">&amp;</Full>");
        Attribute<?>[] more = Arrays.copyOf(most, 32);
        more[31] = Attribute.text("a31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.attributes(more))
                .withMessage(
                        "Full has 32 attributes, and an element at most 31, as the bits of an int tell which of them need"
                                + " no escaping");
    }

    /** The names of the classes that are below one and of which there are elements, but for that of unknown ones. */
    private static List<String> classes(Class<?> type) {
        if (!type.isSealed()) {
            return type == GenericElement.class ? List.of() : List.of(type.getSimpleName());
        }
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(below -> classes(below).stream())
                .toList();
    }

    /** Compares an attribute with its description, and gives its name. */
    private static String assertAttribute(ElementType type, String description) {
        Matcher expected = ATTRIBUTE.matcher(description);
        assertThat(expected.matches()).as(description).isTrue();
        String name = expected.group("name");
        Attribute<?> attribute = type.attribute(name).orElseThrow(() -> new AssertionError(type + " has no " + name));
        String where = type + " " + name;

        assertThat(attribute.isRequired())
                .as(where)
                .isEqualTo(!expected.group("required").isEmpty());
        assertThat(attribute.partner().orElse(null)).as(where).isEqualTo(expected.group("partner"));
        assertDefault(where, attribute, expected.group("default"));
        assertDomain(where, attribute, expected.group("kind"));
        return name;
    }

    private static void assertDefault(String where, Attribute<?> attribute, @Nullable String expected) {
        if ("…".equals(expected)) {
            assertThat(attribute.platformDefault()).as(where).isPresent();
        } else {
            assertThat(attribute.platformDefault().orElse(null)).as(where).isEqualTo(expected);
            attribute.platformDefault().ifPresent(value -> assertAllowed(where, attribute, value));
        }
    }

    private static void assertDomain(String where, Attribute<?> attribute, String kind) {
        Matcher range = RANGE.matcher(kind);
        Samples samples = KINDS.get(kind);
        if (samples != null) {
            samples.allowed().forEach(text -> assertAllowed(where, attribute, text));
            samples.refused().forEach(text -> assertNotAllowed(where, attribute, text));
        } else if (range.matches()) {
            int least = Integer.parseInt(range.group(1));
            int most = range.group(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(range.group(2));
            assertAllowed(where, attribute, String.valueOf(least));
            assertAllowed(where, attribute, String.valueOf(most));
            assertNotAllowed(where, attribute, String.valueOf(least - 1));
            assertNotAllowed(where, attribute, String.valueOf(most + 1L));
            assertNotAllowed(where, attribute, "many");
        } else {
            List<String> words = List.of(kind.replace('+', ' ').split("\\|"));
            words.forEach(word -> assertAllowed(where, attribute, word));
            assertNotAllowed(where, attribute, "");
            assertNotAllowed(where, attribute, "neither");
            assertThat(attribute.allowed().split(", ")).as(where).containsExactlyInAnyOrderElementsOf(words);
        }
    }

    private static void assertAllowed(String where, Attribute<?> attribute, String text) {
        assertThat(attribute.complaint(text)).as(where + "=\"" + text + '"').isEmpty();
    }

    private static void assertNotAllowed(String where, Attribute<?> attribute, String text) {
        assertThat(attribute.complaint(text)).as(where + "=\"" + text + '"').isPresent();
    }

    /** Contents of an element in the notation of {@link #CONTENTS}. */
    private static String describe(ElementType type) {
        List<String> contents = new ArrayList<>();
        type.text().ifPresent(meaning -> contents.add(type.isTextRequired() ? "text!" : "text"));
        for (ElementType.Nest nest : type.nests()) {
            String most = nest.most() == Integer.MAX_VALUE ? "any" : String.valueOf(nest.most());
            contents.add(
                    most + " of " + nest.types().stream().map(ElementType::name).collect(Collectors.joining(" ")));
        }
        return String.join(", ", contents);
    }

    private static ElementType type(String name) {
        return Vocabulary.element(name).orElseThrow(() -> new AssertionError("There is no " + name));
    }

    private static Map<String, String> lines(String table) {
        Map<String, String> lines = new LinkedHashMap<>();
        table.lines().forEach(line -> {
            int colon = line.indexOf(':');
            lines.put(line.substring(0, colon), line.substring(colon + 1).trim());
        });
        return lines;
    }
}
