package io.rcml.it;

import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class AnswersTest {

    private static final String[] CALL = {
        "CallSid", "CA1", "From", "Žofie Krátká", "To", "+19895550100", "Direction", "inbound", "SipHeader_X-Agent", "7"
    };

    @ArquillianResource
    URL application;

    private static ServerLog sinceDeployment;

    @Deployment(testable = false)
    static WebArchive war() {
        sinceDeployment = ServerLog.mark();
        return Wars.application();
    }

    @Test
    void the_start_is_logged_with_all_handlers_and_without_a_warning() {
        List<LogLine> lines = sinceDeployment.linesUntilNow(api());
        LogLine start = lines.stream()
                .filter(LogLine::isOurs)
                .findFirst()
                .orElseThrow(() -> new AssertionError(LogLine.join(lines)));

        assertThat(start.toString())
                .startsWith(
                        "INFO [io.rcml] rcml-jakarta answers CallAPI at \"/app\" by 50 handlers: @OnCall /apologetic/call, ")
                .contains(", @OnScreening /verbs/whisper, ", ", @OnStatus /reception/answered, ");
        assertThat(lines.subList(0, lines.indexOf(start)))
                .noneMatch(LogLine::isProblemOfOurs)
                .noneMatch(line -> !line.isOurs() && line.text().contains("io.rcml.internal"));
    }

    /** As the document has them, with straight quotes, an escaped ampersand, and commas between events. */
    @Test
    void the_examples_of_the_client_noun_come_out_of_annotated_methods() {
        assertAnswer("client-noun/example-1", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Response>
                   <Dial>
                     <Client>Alice</Client>
                   </Dial>
                </Response>""");
        assertAnswer("client-noun/example-2", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Response>
                  <Dial callerId="+19898XXXXXXX">
                        <Number>123-321-4321</Number>
                       <Client>jenny</Client>
                       <Client>tommy</Client>
                  </Dial>
                </Response>""");
        assertAnswer("client-noun/example-3", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Response>
                <Dial>
                        <Client
                             statusCallbackEvent='initiated,ringing,answered,completed'
                             statusCallback='https://myapp.com/calls/events'
                             statusCallbackMethod='POST'>
                                                        thomas
                         </Client>
                </Dial>
                </Response>""");
        assertAnswer("client-noun/example-4", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Response>
                    <Dial>
                	    <Client name="alice">
                	        <Video enable="true">
                    	    </Video>
                	    </Client>
                    </Dial>
                </Response>""");
        assertAnswer("client-noun/sip-headers", """
                <Response>
                    <Dial>
                        <Client>alice?X-Custom-Header1=1234&amp;X-Custom-Header2=4321</Client>
                    </Dial>
                </Response>""");
    }

    @Test
    void each_verb_has_an_annotation_with_its_attributes() {
        assertAnswer("verbs/dial", """
                <Response><Dial action="%s" method="GET" timeout="30" timeLimit="60" callerId="+19895550100" record="true"
                    hangupOnStar="true"><Conference>lobby</Conference></Dial></Response>""".formatted(api().uri("verbs/chosen")));
        assertAnswer("verbs/gather", """
                <Response><Gather action="%s" method="POST" timeout="3" finishOnKey="*" numDigits="1" input="dtmf speech"
                    partialResultCallback="%s" partialResultCallbackMethod="POST" language="en-GB" hints="sales,support">
                    <Say>For sales, press 1.</Say><Pause length="1"/><Play>/sounds/menu.wav</Play>
                </Gather></Response>""".formatted(api().uri("verbs/chosen"), api().uri("verbs/speech")));
        assertAnswer(
                "verbs/say",
                "<Response><Say voice='woman' language='fr' loop='2'>Bonjour &amp; &lt;bienvenue></Say></Response>");
        assertAnswer(
                "verbs/play",
                "<Response><Play loop='0'>https://sounds.example.com/a.wav?x=1&amp;y=2</Play></Response>");
        assertAnswer("verbs/pause", "<Response><Pause length='3'/></Response>");
        assertAnswer(
                "verbs/redirect",
                "<Response><Redirect method='GET'>" + api().uri("verbs/hangup") + "</Redirect></Response>");
        assertAnswer("verbs/hangup", "<Response><Hangup/></Response>");
        assertAnswer("verbs/document", "<Response><Say>One moment.</Say><Pause/><Hangup/></Response>");
    }

    @Test
    void each_verb_that_records_refuses_or_writes_has_an_annotation_with_its_attributes() {
        assertAnswer("verbs/record", """
                <Response><Record action="%s" method="GET" timeout="3" finishOnKey="#*" maxLength="60" transcribe="true"
                    transcribeCallback="https://reports.example.com/texts" playBeep="false" media="audio_video"/>
                </Response>""".formatted(api().uri("verbs/chosen")));
        assertAnswer("verbs/reject", "<Response><Reject reason='busy'/></Response>");
        assertAnswer("verbs/sms", """
                <Response><Sms to="+19895550123" from="+19895550100" action="%s" method="POST"
                    statusCallback="https://reports.example.com/messages">Zavoláme vám &amp; &lt;brzy></Sms>
                </Response>""".formatted(api().uri("verbs/chosen")));
        assertAnswer("verbs/fax", """
                <Response><Fax to="+19895550123" from="+19895550100" action="%s" method="GET"
                    statusCallback="https://reports.example.com/faxes">https://app.example.com/offer.pdf?x=1&amp;y=2</Fax>
                </Response>""".formatted(api().uri("verbs/chosen")));
        assertAnswer("verbs/email", """
                <Response><Email to="sales@example.com" from="desk@example.com" cc="boss@example.com"
                    bcc="archive@example.com" subject="A call for +19895550100">Please call back.</Email></Response>""");
        assertAnswer("verbs/ussd", """
                <Response><UssdCollect action="%s"><UssdMessage>1 balance, 2 top up</UssdMessage></UssdCollect>
                </Response>""".formatted(api().uri("verbs/ussd-end")));
        assertAnswer("verbs/ussd-end", "<Response><UssdMessage>Your balance is 42.</UssdMessage></Response>");
    }

    @Test
    void a_screening_handler_speaks_to_who_was_called_or_accepts() {
        assertAnswer("verbs/whisper", "<Response><Say>A call from Žofie Krátká</Say></Response>");
        assertAnswer("verbs/accept", "<Response/>");
    }

    @Test
    void what_the_caller_chose_or_said_reaches_the_next_handler() {
        assertThat(rcml(api().post("verbs/chosen", "CallSid", "CA3", "Digits", "1")))
                .isEqualTo(said("You chose 1."));
        assertThat(rcml(api().post("verbs/chosen", "CallSid", "CA3", "SpeechResult", "úvěr")))
                .isEqualTo(said("You chose úvěr."));
        CallApi.requireEmpty(200, api().post("verbs/speech", "CallSid", "CA3", "UnstableSpeechResult", "úv"));
        assertThat(api().heard("handler", "CA3", 1)).containsExactly("speech: úv");
    }

    @Test
    void a_get_and_a_post_bring_the_same_names_in_utf_8() {
        Xml expected = said("CA1 from Žofie Krátká to +19895550100, header 7");

        assertThat(rcml(api().get("arguments/call", CALL))).isEqualTo(expected);
        assertThat(rcml(api().post("arguments/call", CALL))).isEqualTo(expected);
        assertThat(rcml(api().postJson("arguments/call", """
                {"CallSid":"CA1","From":"Žofie Krátká","To":"+19895550100","SipHeader_X-Agent":7}"""))).isEqualTo(expected);
    }

    @Test
    void a_handler_takes_the_parts_of_the_request_by_their_type() {
        assertThat(rcml(api().post("arguments/parts", CALL))).isEqualTo(said("CA1 inbound Žofie Krátká"));
    }

    @Test
    void a_handler_takes_parameters_by_their_name() {
        assertThat(rcml(api().postBody("arguments/digits", "CallSid=CA1&Digits=12&tag=a&tag=b")))
                .isEqualTo(said("Optional[12] [a, b]"));
        assertThat(rcml(api().postBody("arguments/digits?tag=query", "CallSid=CA1&Digits&tag=body")))
                .isEqualTo(said("Optional.empty [query, body]"));
    }

    @Test
    void a_parameter_that_is_missing_or_unreadable_is_a_bad_request() {
        ServerLog log = ServerLog.mark();
        CallApi.requireEmpty(400, api().post("arguments/required", "CallSid", "CA1"));
        CallApi.requireEmpty(400, api().post("arguments/required", "CallSid", "CA1", "Digits", "one\ntwo"));

        assertThat(log.linesUntilNow(api()))
                .filteredOn(LogLine::isOurs)
                .extracting(LogLine::toString)
                .containsExactly("""
                WARN [io.rcml] io.rcml.it.app.Arguments.required was not called for call CA1, answered by status 400: The \
                request has no Digits, and @Param("Digits") needs one; take Optional<…> if it may be missing""", """
                WARN [io.rcml] io.rcml.it.app.Arguments.required was not called for call CA1, answered by status 400: The \
                request's Digits is "one\\ntwo", which is no int; take String to see any value""");
    }

    @Test
    void a_path_has_variables_and_a_literal_path_is_preferred() {
        assertThat(rcml(api().post("arguments/agents/%C5%BDofie%20K/calls/7", CALL)))
                .isEqualTo(said("Žofie K 7"));
        assertThat(rcml(api().post("arguments/agents/boss/calls/7", CALL))).isEqualTo(said("the boss 7"));
    }

    @Test
    void a_handler_takes_beans_and_the_servlet_request() {
        assertThat(rcml(api().post("arguments/bean", CALL))).isEqualTo(said("true CA1 from Žofie Krátká"));
        assertThat(rcml(api().post("arguments/servlet", CALL))).isEqualTo(said("POST /arguments/servlet, filter seen"));
    }

    @Test
    void calls_at_the_same_time_see_their_own_request_in_a_bean_that_they_share() {
        assertTwoMeet("arguments/lobby");
    }

    @Test
    void calls_at_the_same_time_see_their_own_request_in_a_servlet_of_the_application() {
        assertTwoMeet("own/meet");
    }

    @Test
    void a_servlet_of_the_application_has_the_call_injected() {
        assertThat(rcml(api().get("own", CALL))).isEqualTo(said("CA1 from Žofie Krátká"));
        assertThat(rcml(api().post("own", CALL))).isEqualTo(said("CA1 from Žofie Krátká"));
    }

    private void assertTwoMeet(String path) {
        CompletableFuture<HttpResponse<String>> alice = api().start(path, "CallSid", "CA11", "From", "alice");
        HttpResponse<String> bob = api().post(path, "CallSid", "CA12", "From", "bob");

        assertThat(rcml(alice.join())).isEqualTo(said("CA11 from alice, still CA11 from alice"));
        assertThat(rcml(bob)).isEqualTo(said("CA12 from bob, still CA12 from bob"));
    }

    private void assertAnswer(String path, String expected) {
        assertThat(rcml(api().post(path, CALL))).isEqualTo(Xml.of(expected));
        assertThat(rcml(api().get(path, CALL))).isEqualTo(Xml.of(expected));
    }

    private CallApi api() {
        return new CallApi(application);
    }
}
