package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Gather;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Pause;
import io.rcml.annotation.Play;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Redirect;
import io.rcml.annotation.Say;
import io.rcml.call.CallRequest;
import io.rcml.call.CallSid;
import io.rcml.call.FaxResult;
import io.rcml.call.GeolocationResult;
import io.rcml.call.RecordResult;
import io.rcml.call.ScreeningRequest;
import io.rcml.call.SmsResult;
import io.rcml.call.VoiceRequest;
import io.rcml.links.Link;
import io.rcml.links.Links;
import io.rcml.model.Client;
import io.rcml.model.GatherInput;
import io.rcml.model.HttpMethod;
import io.rcml.model.Noun;
import io.rcml.model.Prompt;
import io.rcml.model.Rcml;
import io.rcml.model.Voice;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each way of answering sends. */
class AnswersTest {

    private static Application application;

    @BeforeAll
    static void deploy() {
        application = Application.of(
                Map.of("rcml.base-url", "https://app.example.com/phone/", "desk.number", "+1$9{}"),
                Dials.class,
                Gathers.class,
                Simple.class,
                Screens.class,
                Results.class);
    }

    @AfterAll
    static void undeploy() {
        application.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /d/plain        | <Dial>5551</Dial>
            /d/one          | <Dial><Client>alice</Client></Dial>
            /d/set          | <Dial><Client>alice</Client></Dial>
            /d/wild         | <Dial><Number>5552</Number></Dial>
            /d/relative     | <Dial action="https://app.example.com/phone/d/plain?a=b">5551</Dial>
            /d/elsewhere    | <Dial action="../nowhere">5551</Dial>
            /d/root         | <Dial action="https://app.example.com/phone/d/plain?a=b">5551</Dial>
            /d/root-other   | <Dial action="/other/servlet">5551</Dial>
            /d/method       | <Dial action="https://other.example/x" method="GET">5551</Dial>
            /d/timeout      | <Dial timeout="30">5551</Dial>
            /d/limit        | <Dial timeLimit="1">5551</Dial>
            /d/caller       | <Dial callerId="+1$9{}">5551</Dial>
            /d/record       | <Dial record="false">5551</Dial>
            /d/star         | <Dial hangupOnStar="true">5551</Dial>
            /g/nothing      | <Gather/>
            /g/one          | <Gather><Say>hello</Say></Gather>
            /g/several      | <Gather><Say>hello</Say><Pause length="2"/></Gather>
            /g/action       | <Gather action="https://app.example.com/phone/g/one" method="POST"/>
            /g/timeout      | <Gather timeout="1"/>
            /g/key          | <Gather finishOnKey=""/>
            /g/digits       | <Gather numDigits="4"/>
            /g/speech       | <Gather input="speech" partialResultCallback="https://app.example.com/phone/g/partial" partialResultCallbackMethod="GET"/>
            /g/language     | <Gather language="en-GB"/>
            /g/hints        | <Gather hints="one,two words"/>
            /s/hangup       | <Hangup/>
            /s/pause        | <Pause/>
            /s/pause-long   | <Pause length="7"/>
            /s/say          | <Say>a &lt; b &amp; c</Say>
            /s/say-all      | <Say voice="woman" language="fr" loop="0">bonjour</Say>
            /s/play         | <Play>https://example.com/a.wav</Play>
            /s/play-uri     | <Play loop="2">https://example.com/a.wav</Play>
            /s/redirect     | <Redirect>say</Redirect>
            /s/redirect-uri | <Redirect method="GET">https://example.com/</Redirect>
            /s/redirect-link| <Redirect>https://app.example.com/phone/s/say</Redirect>
            /s/rcml         | <Say>one</Say><Hangup/>
            /s/empty        | <Response/>
            /sc/accept      | <Response/>
            /sc/say         | <Say>From carol</Say>
            /sc/document    | <Say>one</Say>
            """)
    void the_answer_is_what_the_annotation_and_the_result_say(String path, String expected) {
        assertThat(application.answer(path)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /r/recorded    | RecordingUrl   | r.wav   | <Say>CA1 r.wav</Say>
            /r/sms         | SmsStatus      | sending | <Say>carol: Optional[SENDING] of CA1</Say>
            /r/fax         | SmsStatus      | sent    | <Say>carol: Optional.empty of CA1</Say>
            /r/geolocation | GeolocationSid | GE1     | <Say>Optional[GE1] of Optional[CA1]</Say>
            /r/screening   | FaxStatus      | failed  | <Say>carol: Optional[FAILED]</Say>
            """)
    void what_came_of_a_verb_is_told_with_its_call(String path, String name, String value, String expected) {
        assertThat(application.answer(path, name, value)).isEqualTo(expected);
    }

    @Test
    void another_application_starts_beside_it() {
        try (Application another = Application.of(Simple.class)) {
            assertThat(another.answer("/s/hangup")).isEqualTo("<Hangup/>");
        }
        assertThat(application.answer("/s/hangup")).isEqualTo("<Hangup/>");
    }

    @RcmlController("/d")
    static class Dials {

        @OnCall("/plain")
        @Dial
        String plain() {
            return "5551";
        }

        @OnCall("/one")
        @Dial
        Client one() {
            return Noun.client("alice");
        }

        @OnCall("/set")
        @Dial
        Set<Noun> set() {
            return Set.of(Noun.client("alice"));
        }

        @OnCall("/wild")
        @Dial
        List<? extends Noun> wild() {
            return List.of(Noun.number("5552"));
        }

        @OnCall("/relative")
        @Dial(action = "../d/plain?a=b")
        String relative() {
            return "5551";
        }

        @OnCall("/elsewhere")
        @Dial(action = "../nowhere")
        String elsewhere() {
            return "5551";
        }

        @OnCall("/root")
        @Dial(action = "/d/plain?a=b")
        String root() {
            return "5551";
        }

        @OnCall("/root-other")
        @Dial(action = "/other/servlet")
        String rootOther() {
            return "5551";
        }

        @OnCall("/method")
        @Dial(action = "https://other.example/x", method = HttpMethod.GET)
        String method() {
            return "5551";
        }

        @OnCall("/timeout")
        @Dial(timeout = 30)
        String timeout() {
            return "5551";
        }

        @OnCall("/limit")
        @Dial(timeLimit = 1)
        String limit() {
            return "5551";
        }

        @OnCall("/caller")
        @Dial(callerId = "${desk.number}")
        String caller() {
            return "5551";
        }

        @OnCall("/record")
        @Dial(record = false)
        String recorded() {
            return "5551";
        }

        @OnCall("/star")
        @Dial(hangupOnStar = true)
        String star() {
            return "5551";
        }
    }

    @RcmlController("/g")
    static class Gathers {

        @OnCall("/nothing")
        @Gather
        void nothing() {}

        @OnCall("/one")
        @Gather
        Prompt one() {
            return Prompt.say("hello");
        }

        @OnCall("/several")
        @Gather
        List<Prompt> several() {
            return List.of(Prompt.say("hello"), Prompt.pause(2));
        }

        @OnCall("/action")
        @Gather(action = "one", method = HttpMethod.POST)
        void action() {}

        @OnCall("/timeout")
        @Gather(timeout = 1)
        void timeout() {}

        @OnCall("/key")
        @Gather(finishOnKey = "")
        void key() {}

        @OnCall("/digits")
        @Gather(numDigits = 4)
        void digits() {}

        @OnCall("/speech")
        @Gather(
                input = GatherInput.SPEECH,
                partialResultCallback = "partial",
                partialResultCallbackMethod = HttpMethod.GET)
        void speech() {}

        @OnStatus("/partial")
        void partial() {}

        @OnCall("/language")
        @Gather(language = "en-GB")
        void language() {}

        @OnCall("/hints")
        @Gather(hints = {"one", "two words"})
        void hints() {}
    }

    @RcmlController("/s")
    static class Simple {

        @Inject
        Links links;

        @OnCall("/hangup")
        @Hangup
        void hangup() {}

        @OnCall("/pause")
        @Pause
        void pause() {}

        @OnCall("/pause-long")
        @Pause(length = 7)
        void pauseLong() {}

        @OnCall("/say")
        @Say
        String say() {
            return "a < b & c";
        }

        @OnCall("/say-all")
        @Say(voice = Voice.WOMAN, language = "fr", loop = 0)
        String sayAll() {
            return "bonjour";
        }

        @OnCall("/play")
        @Play
        String play() {
            return "https://example.com/a.wav";
        }

        @OnCall("/play-uri")
        @Play(loop = 2)
        URI playUri() {
            return URI.create("https://example.com/a.wav");
        }

        @OnCall("/redirect")
        @Redirect
        String redirect() {
            return "say";
        }

        @OnCall("/redirect-uri")
        @Redirect(method = HttpMethod.GET)
        URI redirectUri() {
            return URI.create("https://example.com/");
        }

        @OnCall("/redirect-link")
        @Redirect
        Link redirectLink() {
            return links.to(Simple::say);
        }

        @OnCall("/rcml")
        Rcml rcml() {
            return Rcml.builder().say("one").hangup().build();
        }

        @OnCall("/empty")
        Rcml empty() {
            return Rcml.of();
        }
    }

    @RcmlController("/sc")
    static class Screens {

        @OnScreening("/accept")
        void accept() {}

        @OnScreening("/say")
        @Say
        String say(ScreeningRequest call) {
            return "From " + call.from();
        }

        @OnScreening("/document")
        Rcml document() {
            return Rcml.builder().say("one").build();
        }
    }

    /** What is answered to results. */
    @RcmlController("/r")
    static class Results {

        @OnCall("/recorded")
        @Say
        String recorded(RecordResult result) {
            return result.callSid() + " " + result.recordingUrl().orElse("");
        }

        @OnCall("/sms")
        @Say
        String sms(VoiceRequest call, SmsResult result) {
            return call.from() + ": " + result.status() + " of " + call.callSid();
        }

        @OnCall("/fax")
        @Say
        String fax(FaxResult result, CallRequest call, CallSid sid) {
            return call.from() + ": " + result.status() + " of " + sid;
        }

        @OnCall("/geolocation")
        @Say
        String geolocation(GeolocationResult result, Optional<CallSid> sid) {
            return result.sid() + " of " + sid;
        }

        @OnScreening("/screening")
        @Say
        String screening(ScreeningRequest call, FaxResult result) {
            return call.from() + ": " + result.status();
        }
    }
}
