package io.rcml.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.model.Rcml;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule: what is wrong, what it says word for word, and what is right. */
class RulesTest {

    private static final String EVENTS = " statusCallback='https://a.example/e'";

    /** The content of a Response that breaks a rule, what is found, and the same as it should be. */
    record Case(String wrong, String finding, String right) {

        @Override
        public String toString() {
            return wrong;
        }
    }

    static final List<Case> CASES = List.of(
            new Case(
                    "<Say>Hello",
                    "1:21 error: expected </Say> for the element that begins at line 1, column 11, found </Response>;"
                            + " mend that first: of such a document the platform does nothing"
                            + " [malformed: XML 1.0, and the limits of Rcml.parse]",
                    "<Say>Hello</Say>"),
            new Case(
                    "<dial>+1</dial>",
                    "1:11 /Response/dial[1] error: dial is no element of RCML, so the platform skips it and all in it;"
                            + " write Dial [misspelt-element: the platform's code: unknown verbs are skipped]",
                    "<Dial>+1</Dial>"),
            new Case(
                    "<Pause/><Redierct>/menu</Redierct>",
                    "1:19 /Response/Redierct[1] error: Redierct is no element of RCML, so the platform skips it and all in it;"
                            + " write Redirect [misspelt-element: the platform's code: unknown verbs are skipped]",
                    "<Pause/><Redirect>/menu</Redirect>"),
            new Case(
                    "<Gather><Stream url='wss://a.example'><dial/></Stream></Gather>",
                    "1:19 /Response/Gather[1]/Stream[1] warning: Stream is no element of RCML, so the platform skips it"
                            + " and all in it; leave it out, unless your platform has learnt it"
                            + " [unknown-element: the platform's code: unknown verbs are skipped]",
                    "<Gather/>"),
            new Case(
                    "<Leave/>",
                    "1:11 /Response/Leave[1] warning: Leave is a name that the platform knows and does nothing for;"
                            + " leave it out, unless your platform has learnt it"
                            + " [undocumented-element: the platform's code: a name without an implementation]",
                    "<Hangup/>"),
            new Case(
                    "<Dial><Uri>sip:alice@example.com</Uri></Dial>",
                    "1:17 /Response/Dial[1]/Uri[1] warning: Uri is an old name of Sip, which the platform may drop; write Sip"
                            + " [deprecated-element: the platform's code: Uri is deprecated in favour of Sip]",
                    "<Dial><Sip>sip:alice@example.com</Sip></Dial>"),
            new Case(
                    "<Dial><Client>alice</Client><Say>Please wait</Say></Dial>",
                    "1:39 /Response/Dial[1]/Say[1] error: Say stands in Dial, where the platform does not look for it;"
                            + " move it to Response or Gather [misplaced-element: RCML, where each element stands]",
                    "<Say>Please wait</Say><Dial><Client>alice</Client></Dial>"),
            new Case(
                    "<Response/>",
                    "1:11 /Response/Response[1] error: Response stands in Response, where the platform does not look for it;"
                            + " leave it out [misplaced-element: RCML, where each element stands]",
                    ""),
            new Case(
                    "<Dial><Conference name='a'><Video/><Video enable='true'/></Conference></Dial>",
                    "1:46 /Response/Dial[1]/Conference[1]/Video[2] error: Conference holds a second Video, and the platform"
                            + " looks for one; leave one of them out"
                            + " [repeated-element: RCML, where each element stands]",
                    "<Dial><Conference name='a'><Video enable='true'/></Conference></Dial>"),
            new Case(
                    "<Geolocation><Immediate deviceIdentifier='1'/><Notification deviceIdentifier='2'/></Geolocation>",
                    "1:11 /Response/Geolocation[1] error: Geolocation holds Immediate and Notification, and the platform"
                            + " looks for one; write a Geolocation for each"
                            + " [repeated-element: RCML, where each element stands]",
                    "<Geolocation><Immediate deviceIdentifier='1'/></Geolocation>"
                            + "<Geolocation><Notification deviceIdentifier='2'/></Geolocation>"),
            new Case(
                    "<Dial callerid='+1'>+1</Dial>",
                    "1:17 /Response/Dial[1] error: Dial callerid is no attribute that the platform knows there, so it ignores"
                            + " it; write callerId [misspelt-attribute: the platform's code: attribute names are"
                            + " case-sensitive, and unknown ones ignored]",
                    "<Dial callerId='+1'>+1</Dial>"),
            new Case(
                    "<Dial><Client callerId='+1'>alice</Client></Dial>",
                    "1:25 /Response/Dial[1]/Client[1] warning: Client callerId is no attribute that the platform knows there,"
                            + " so it ignores it; leave it out: it is an attribute of Dial"
                            + " [unknown-attribute: the platform's code: unknown attributes are ignored]",
                    "<Dial callerId='+1'><Client>alice</Client></Dial>"),
            new Case(
                    "<Say method='GET'>Hello</Say>",
                    "1:16 /Response/Say[1] warning: Say method is no attribute that the platform knows there, so it ignores"
                            + " it; leave it out: it is an attribute of other elements"
                            + " [unknown-attribute: the platform's code: unknown attributes are ignored]",
                    "<Redirect method='GET'>/next</Redirect>"),
            new Case(
                    "<Dial><Sip>alice?X-A=1</Sip></Dial>",
                    "1:17 /Response/Dial[1]/Sip[1] error: Sip text must be a SIP URI, such as sip:alice@example.com, not"
                            + " \"alice?X-A=1\"; write that [value-not-allowed: RCML, allowed values]",
                    "<Dial><Sip>sip:alice@example.com?X-A=1</Sip></Dial>"),
            new Case(
                    "<Email to='a@b.example'>Hello</Email>",
                    "1:11 /Response/Email[1] error: Email has no from, without which it does nothing;"
                            + " write from: text of one line, not blank [missing-attribute: RCML, required attributes]",
                    "<Email to='a@b.example' from='c@d.example'>Hello</Email>"),
            new Case(
                    "<Dial method='GET'>+1</Dial>",
                    "1:17 /Response/Dial[1] error: Dial method is written without action, so the platform ignores it;"
                            + " write action, or leave method out"
                            + " [ignored-attribute: RCML, attributes that depend on one another]",
                    "<Dial method='GET' action='/next'>+1</Dial>"),
            new Case(
                    "<Dial timeout='soon'>+1</Dial>",
                    "1:17 /Response/Dial[1] error: Dial timeout must be 1 or more (seconds), not \"soon\"; write that, or"
                            + " leave timeout out, for which the platform takes 30"
                            + " [value-not-allowed: RCML, allowed values]",
                    "<Dial timeout='20'>+1</Dial>"),
            new Case(
                    "<Play>my file.wav</Play>",
                    "1:11 /Response/Play[1] error: Play text must be a URL, with spaces, quotes and all beyond ASCII"
                            + " percent-encoded, not \"my file.wav\"; write that"
                            + " [value-not-allowed: RCML, allowed values]",
                    "<Play>my%20file.wav</Play>"),
            new Case(
                    "<Dial><Number statusCallback='/events' statusCallbackEvent='completed'>1</Number></Dial>",
                    "1:25 /Response/Dial[1]/Number[1] error: Number statusCallback is \"/events\", and the platform resolves"
                            + " it against nothing; write it absolute, such as https://app.example.com/events"
                            + " [relative-status-callback: the platform's code: statusCallback is resolved against nothing]",
                    "<Dial><Number" + EVENTS + " statusCallbackEvent='completed'>1</Number></Dial>"),
            new Case(
                    "<Dial><Client" + EVENTS
                            + " statusCallbackEvent='initiated ringing answered completed'>a</Client></Dial>",
                    "1:62 /Response/Dial[1]/Client[1] error: Client statusCallbackEvent is \"initiated ringing answered"
                            + " completed\", and the platform deletes the spaces and parts at commas, so it subscribes to"
                            + " nothing; write statusCallbackEvent=\"initiated,ringing,answered,completed\""
                            + " [space-separated-events: Client noun, statusCallbackEvent: separate them with a comma]",
                    "<Dial><Client" + EVENTS
                            + " statusCallbackEvent=' initiated, ringing,\nanswered'>a</Client></Dial>"),
            new Case(
                    "<Dial><Sip" + EVENTS + ">sip:a@b</Sip></Dial>",
                    "1:17 /Response/Dial[1]/Sip[1] warning: Sip has a statusCallback and no statusCallbackEvent: the"
                            + " documentation reports completed alone, the code all four events; write"
                            + " statusCallbackEvent=\"completed\", or the events that you mean"
                            + " [events-not-listed: Client noun, statusCallbackEvent; the platform's code sends all four]",
                    "<Dial><Sip" + EVENTS + " statusCallbackEvent='completed'>sip:a@b</Sip></Dial>"),
            new Case(
                    "<Dial><Client name='alice'/></Dial>",
                    "1:25 /Response/Dial[1]/Client[1] error: Client has the name \"alice\" and no Video, without which it is"
                            + " not read; write it as text, <Client>alice</Client>, or nest <Video enable=\"true\"/>"
                            + " [name-without-video: Client noun, name: only when Video is nested]",
                    "<Dial><Client name='alice'><Video enable='true'/></Client></Dial>"),
            new Case(
                    "<Dial><Client>alice<Video enable='true'/></Client></Dial>",
                    "1:17 /Response/Dial[1]/Client[1] error: Client holds a Video and has no name, over which the platform"
                            + " fails; write name=\"alice\" in place of the text"
                            + " [video-without-name: the platform's code: a null pointer]",
                    "<Dial><Client>alice</Client></Dial>"),
            new Case(
                    "<Dial><Client name='alice'>bob<Video/></Client></Dial>",
                    "1:17 /Response/Dial[1]/Client[1] error: Client holds the text \"bob\" beside its name, which alone is"
                            + " read; leave the text out [unexpected-text: RCML, the text of each element]",
                    "<Dial><Client name='alice'> <Video/> </Client></Dial>"),
            new Case(
                    "<Dial><Client name='alice'><Video layout='tile'/></Client></Dial>",
                    "1:45 /Response/Dial[1]/Client[1]/Video[1] error: Video layout stands in a Client, and only a Conference"
                            + " has it; leave it out"
                            + " [conference-only-attribute: Video, the attributes of a Conference]",
                    "<Dial><Conference name='alice'><Video layout='tile'/></Conference></Dial>"),
            new Case(
                    "Hello",
                    "1:1 /Response error: Response holds the text \"Hello\", which the platform does not read;"
                            + " write <Say> around it, or leave it out"
                            + " [unexpected-text: RCML, the text of each element]",
                    "<Say>Hello</Say>"),
            new Case(
                    "<Dial>+1<Client>alice</Client></Dial>",
                    "1:11 /Response/Dial[1] error: Dial holds both nouns and the text \"+1\", of which the platform dials"
                            + " one; write <Number> around the text, or leave it out"
                            + " [unexpected-text: RCML, the text of each element]",
                    "<Dial><Number>+1</Number><Client>alice</Client></Dial>"),
            new Case(
                    "<Say> <!-- nothing --> </Say>",
                    "1:11 /Response/Say[1] error: Say has no text, so there is nothing to do; write in it what is spoken"
                            + " [missing-content: RCML, the text of each element and where each stands]",
                    "<Say>Hello</Say>"),
            new Case(
                    "<Dial timeout='5'/>",
                    "1:11 /Response/Dial[1] error: Dial has nobody to dial; write a noun in it, such as"
                            + " <Client>alice</Client>"
                            + " [missing-content: RCML, the text of each element and where each stands]",
                    "<Dial timeout='5'>+1</Dial>"),
            new Case(
                    "<UssdCollect action='/next'/>",
                    "1:11 /Response/UssdCollect[1] error: UssdCollect holds no UssdMessage, so there is nothing to do;"
                            + " write one in it [missing-content: RCML, the text of each element and where each stands]",
                    "<UssdCollect action='/next'><UssdMessage>1 or 2?</UssdMessage></UssdCollect>"),
            new Case(
                    "<Dial>" + clients(11) + "</Dial>",
                    "1:207 /Response/Dial[1]/Client[11] error: Dial has 11 Client and Number nouns, and the platform dials at"
                            + " most 10 at once; dial the others when these have not answered, in the document of the action"
                            + " [too-many-nouns: Client noun, Simultaneous Dialing: up to a total of ten]",
                    "<Dial>" + clients(10) + "</Dial>"),
            new Case(
                    "<Dial><Conference>room</Conference><Number>1</Number></Dial>",
                    "1:46 /Response/Dial[1]/Number[1] error: Number stands beside a Conference, for which the platform leaves"
                            + " it out; keep one of them"
                            + " [noun-beside-conference: the platform's code: a Conference overrides the other nouns]",
                    "<Dial><Conference>room</Conference></Dial>"),
            new Case(
                    "<Dial><Number>1</Number><Sip>sip:a@b</Sip></Dial>",
                    "1:35 /Response/Dial[1]/Sip[1] error: Sip stands beside another noun, and must stand alone in a Dial;"
                            + " keep one of them, or dial one after the other"
                            + " [noun-not-alone: Dial verb: Sip stands alone]",
                    "<Dial><Number>1</Number></Dial><Dial><Sip>sip:a@b</Sip></Dial>"),
            new Case(
                    "<Gather input='Both' partialResultCallback='/heard'/>",
                    "1:19 /Response/Gather[1] error: Gather input is \"Both\", which the platform takes for dtmf, so it hears"
                            + " keys alone; write input=\"dtmf speech\" [input-both: the platform's code: it knows dtmf"
                            + " speech, and takes every other word for dtmf]",
                    "<Gather input='DTMF_SPEECH' partialResultCallback='/heard'/>"),
            new Case(
                    "<Gather input='dtmf speech'/>",
                    "1:19 /Response/Gather[1] error: Gather input is \"dtmf speech\" and there is no partialResultCallback, which"
                            + " the platform requires for speech; write partialResultCallback, the URL that hears"
                            + " unfinished speech"
                            + " [speech-without-callback: Gather verb, partialResultCallback: required for speech]",
                    "<Gather input='dtmf speech' partialResultCallback='/heard'/>"),
            new Case(
                    "<Redirect>/menu</Redirect><Say>Bye</Say><Hangup/>",
                    "1:37 /Response/Say[1] error: Say is never reached: the Redirect before it goes on elsewhere; move it"
                            + " before the Redirect, or into the document that goes on [unreachable-verb: RCML: what follows"
                            + " Redirect, Reject, Hangup or an action that always fires is never reached]",
                    "<Say>Bye</Say><Redirect>/menu</Redirect>"),
            new Case(
                    "<Sms action='/sent'>Hello</Sms><Say>Bye</Say>",
                    "1:42 /Response/Say[1] error: Say is never reached: the Sms before it goes on with its action; move it"
                            + " before the Sms, or into the document that goes on [unreachable-verb: RCML: what follows"
                            + " Redirect, Reject, Hangup or an action that always fires is never reached]",
                    "<Sms>Hello</Sms><Say>Bye</Say>"),
            new Case(
                    "<Reject/><Say>Bye</Say>",
                    "1:20 /Response/Say[1] error: Say is never reached: the Reject before it ends the call; move it before the"
                            + " Reject [unreachable-verb: RCML: what follows Redirect, Reject, Hangup or an action"
                            + " that always fires is never reached]",
                    "<Say>Bye</Say><Reject/>"),
            new Case(
                    "<Dial><Client>alice?X-Token=abc==</Client></Dial>",
                    "1:17 /Response/Dial[1]/Client[1] warning: Client has the SIP header \"X-Token=abc==\", whose name the"
                            + " platform takes to be \"X-Token=abc=\"; write = in a value as %3D [sip-header: the platform's"
                            + " code: name and value part at the last =, and X- is added]",
                    "<Dial><Client>alice?X-Token=abc%3D%3D</Client></Dial>"),
            new Case(
                    "<Dial><Number>+1?Ticket=1</Number></Dial>",
                    "1:17 /Response/Dial[1]/Number[1] warning: Number has the SIP header \"Ticket\", to which the platform adds"
                            + " X-; write \"X-Ticket\" [sip-header: the platform's code: name and value part at the last =,"
                            + " and X- is added]",
                    "<Dial><Number>+1?X-Ticket=1</Number></Dial>"),
            new Case(
                    "<Say>Hello, <!-- name --> world</Say>",
                    "1:11 /Response/Say[1] warning: Say holds a text that a comment or an element parts, of which the platform"
                            + " reads the last part; write it in one piece"
                            + " [parted-text: the platform's code: the last part of a text replaces those before]",
                    "<Say><!-- greeting -->Hello, world<!-- end --></Say>"),
            new Case(
                    "<Say>Tom &amp; Jerry & I</Say>",
                    "1:11 /Response/Say[1] warning: Say holds an ampersand that begins no reference, which the platform mends"
                            + " and other readers refuse; write &amp;"
                            + " [stray-ampersand: XML 1.0; the platform's code mends one]",
                    "<Say>Tom &amp; Jerry &amp; I</Say>"),
            new Case(
                    "<Redirect>/a?b=1&c=2&d=3</Redirect>",
                    "1:11 /Response/Redirect[1] error: Redirect holds an ampersand that begins no reference, one of 2 in the"
                            + " document, of which the platform mends one and fails over the others; write &amp;"
                            + " [stray-ampersands: XML 1.0; the platform's code mends one and fails over more]",
                    "<Redirect>/a?b=1&amp;c=2&amp;d=3</Redirect>"),
            new Case(
                    "<Dial><Sip name='alice'><Video enable='true'/></Sip></Dial>",
                    "1:22 /Response/Dial[1]/Sip[1] error: Sip name must be a SIP URI, such as sip:alice@example.com, not"
                            + " \"alice\"; write that [value-not-allowed: RCML, allowed values]",
                    "<Dial><Sip name='sip:alice@example.com'><Video enable='true'/></Sip></Dial>"),
            new Case(
                    "<Email to='' from='c@d.example'>Hello</Email>",
                    "1:18 /Response/Email[1] error: Email to must hold more than white space, not \"\"; write that"
                            + " [value-not-allowed: RCML, allowed values]",
                    "<Email to=' a@b.example ' from='c@d.example'>Hello</Email>"),
            new Case(
                    "<Gather action='ftp://a.example/'/>",
                    "1:19 /Response/Gather[1] error: Gather action must be an absolute http or https URL in ASCII, such as"
                            + " https://app.example.com/calls, not \"ftp://a.example/\"; write that, or leave action out"
                            + " [value-not-allowed: RCML, allowed values]",
                    "<Gather action=' /next '/>"),
            new Case(
                    "<Geolocation><Notification deviceIdentifier='1' eventGeofencingLngitude='2'/></Geolocation>",
                    "1:59 /Response/Geolocation[1]/Notification[1] error: Notification eventGeofencingLngitude is no attribute"
                            + " that the platform knows there, so it ignores it; write eventGeofencingLongitude"
                            + " [misspelt-attribute: the platform's code: attribute names are case-sensitive, and unknown ones"
                            + " ignored]",
                    "<Geolocation><Notification deviceIdentifier='1'/></Geolocation>"),
            new Case(
                    "<Equeue>sales</Equeue>",
                    "1:11 /Response/Equeue[1] error: Equeue is no element of RCML, so the platform skips it and all in it;"
                            + " write Enqueue [misspelt-element: the platform's code: unknown verbs are skipped]",
                    ""),
            new Case(
                    "<Say><![CDATA[Q&A]]></Say>",
                    "1:11 /Response/Say[1] warning: Say holds a CDATA section, which the platform corrupts when it holds an"
                            + " ampersand; write &amp; and &lt; in plain text"
                            + " [cdata: the platform's code: its repair of ampersands corrupts CDATA]",
                    "<Say>Q&amp;A</Say>"));

    private static String clients(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "<Client>a" + i % 10 + "</Client>")
                .collect(Collectors.joining());
    }

    private static String document(String content) {
        return "<Response>" + content + "</Response>";
    }

    @ParameterizedTest
    @CsvSource({
        "<Hangup/>, ends the call",
        "<Reject/>, ends the call",
        "<Redirect>/a</Redirect>, goes on elsewhere",
        "<Dial action='/a'>1</Dial>, goes on with its action",
        "<Sms action='/a'>1</Sms>, goes on with its action",
        "<Fax action='/a'>/b</Fax>, goes on with its action"
    })
    void nothing_is_reached_after(String verb, String why) {
        assertThat(RcmlLint.check(document(verb + "<Pause/>")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Rule.UNREACHABLE_VERB))
                .satisfies(finding -> assertThat(finding.problem()).endsWith(" before it " + why));
        assertThat(RcmlLint.check(document(verb))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Record/>",
                "<Record action='/recorded'/>",
                "<Dial>1</Dial>",
                "<Sms>1</Sms>",
                "<Fax>/b</Fax>",
                "<Gather action='/a'/>",
                "<Pause/>",
                "<UssdCollect action='/a'><UssdMessage>1</UssdMessage></UssdCollect>"
            })
    void the_next_verb_is_reached_after(String verb) {
        assertThat(RcmlLint.check(document(verb + "<Pause/>"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Client", "Sip", "Conference"})
    void a_name_is_read_beside_video_alone(String noun) {
        String sip = noun.equals("Sip") ? "sip:a@b" : "a";

        assertThat(ids("<Dial><" + noun + " name='" + sip + "'/></Dial>")).containsExactly("name-without-video");
        assertThat(ids("<Dial><" + noun + ">" + sip + "<Video/></" + noun + "></Dial>"))
                .containsExactly("video-without-name");
        assertThat(ids("<Dial><" + noun + "/></Dial>")).containsExactly("missing-content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sip", "Queue", "Conference"})
    void stands_alone_in_a_dial(String noun) {
        String text = noun.equals("Sip") ? "sip:a@b" : "a";

        assertThat(ids("<Dial><Number>1</Number><" + noun + ">" + text + "</" + noun + "></Dial>"))
                .contains(noun.equals("Conference") ? "noun-beside-conference" : "noun-not-alone");
    }

    @Test
    void uri_stands_alone_as_sip_does() {
        assertThat(ids("<Dial><Uri>sip:a@b</Uri><Client>alice</Client></Dial>"))
                .containsExactly("noun-not-alone", "deprecated-element");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Client", "Number", "Sip"})
    void events_are_listed_where_a_leg_is_reported(String noun) {
        String text = noun.equals("Sip") ? "sip:a@b" : "a";

        assertThat(ids("<Dial><" + noun + EVENTS + ">" + text + "</" + noun + "></Dial>"))
                .containsExactly("events-not-listed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hangup", "Reject"})
    void ends_the_callers_call_too_where_a_document_screens(String verb) {
        assertThat(RcmlLint.checkScreening("<Response><Say>No</Say><" + verb + "/></Response>"))
                .singleElement()
                .hasToString("1:24 /Response/" + verb + "[1] warning: " + verb
                        + " stands in a document that runs on the called"
                        + " side, where it ends the caller's call, too; let the document end to connect the parties, or keep it"
                        + " to refuse the call [end-in-screening: the platform's code: only a document that runs to its end"
                        + " connects the parties]");
        assertThat(RcmlLint.checkScreening("<Response><Say>No</Say></Response>"))
                .isEmpty();
    }

    private static List<String> ids(String content) {
        return RcmlLint.check(document(content)).stream().map(Finding::id).toList();
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void says_what_is_wrong_and_is_silent_when_it_is_right(Case rule) {
        assertThat(RcmlLint.check(document(rule.wrong()))).singleElement().hasToString(rule.finding());
        assertThat(RcmlLint.check(document(rule.right()))).isEmpty();
    }

    @Test
    void dial_may_stand_in_a_document_unless_it_is_for_screening() {
        String dial = "<Response><Say>Hello</Say>\n  <Dial>+1</Dial></Response>";
        String finding =
                "/Response/Dial[1] error: Dial stands in a document that runs on the called side, which must not"
                        + " dial; take it out: the parties are connected when the document ends"
                        + " [dial-in-screening: Client noun, url: such documents must not dial]";

        assertThat(RcmlLint.check(dial)).isEmpty();
        assertThat(RcmlLint.checkScreening(dial)).singleElement().hasToString("2:3 " + finding);
        assertThat(RcmlLint.checkScreening(Rcml.parse(dial))).singleElement().hasToString(finding);
        assertThat(RcmlLint.checkScreening("<Response><Say>Hello</Say></Response>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void a_text_is_sent_in_utf_8(String charset) {
        String text = "<Response><Say>\u017dofie \u00e9</Say></Response>";
        String marked = charset.equals("UTF-16LE") ? "\ufeff" + text : text;
        byte[] bytes = marked.getBytes(Charset.forName(charset));
        boolean known = charset.equals("UTF-16") || charset.equals("UTF-16LE");

        assertThat(RcmlLint.check(bytes))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(known ? Rule.NOT_UTF_8 : Rule.MALFORMED));
        assertThat(RcmlLint.checkScreening(bytes)).hasSize(1);
        assertThat(RcmlLint.check(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        if (known) {
            assertThat(RcmlLint.check(bytes))
                    .singleElement()
                    .hasToString(
                            "1:1 error: the text is UTF-16, and the platform takes it for UTF-8, so it finds no document in"
                                    + " it; write it in UTF-8 [not-utf-8: the platform's code: it decodes every answer as UTF-8]");
        }
    }

    @Test
    void every_rule_has_a_case() {
        List<String> tested = CASES.stream().map(Case::finding).toList();

        assertThat(Arrays.asList(Rule.values()))
                .filteredOn(rule ->
                        rule != Rule.DIAL_IN_SCREENING && rule != Rule.END_IN_SCREENING && rule != Rule.NOT_UTF_8)
                .allSatisfy(rule -> assertThat(tested).anyMatch(finding -> finding.contains("[" + rule.id() + ": ")));
    }

    @Test
    void ids_stay_from_version_to_version() {
        assertThat(Rule.values())
                .extracting(rule -> rule.severity() + " " + rule.id())
                .containsExactly(
                        "error malformed",
                        "error not-utf-8",
                        "error misspelt-element",
                        "warning unknown-element",
                        "warning undocumented-element",
                        "warning deprecated-element",
                        "error misplaced-element",
                        "error repeated-element",
                        "error misspelt-attribute",
                        "warning unknown-attribute",
                        "error missing-attribute",
                        "error ignored-attribute",
                        "error value-not-allowed",
                        "error relative-status-callback",
                        "error space-separated-events",
                        "warning events-not-listed",
                        "error name-without-video",
                        "error video-without-name",
                        "error conference-only-attribute",
                        "error unexpected-text",
                        "error missing-content",
                        "error too-many-nouns",
                        "error noun-beside-conference",
                        "error noun-not-alone",
                        "warning sip-header",
                        "error dial-in-screening",
                        "warning end-in-screening",
                        "error input-both",
                        "error speech-without-callback",
                        "error unreachable-verb",
                        "warning parted-text",
                        "warning stray-ampersand",
                        "error stray-ampersands",
                        "warning cdata");
    }
}
