package io.rcml.simulator;

import io.rcml.model.HttpMethod;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** Calls that touch everything that the simulator can do, by group and name. */
final class GoldenScripts {

    /** What the application answers, before it is called. */
    private interface Answers {

        void on(Application application, RestApi api);
    }

    private interface Play {

        SimulatedCall play(CallSimulator calls, Application application, RestApi api);
    }

    /** A call, and the application that it goes to. */
    record Script(Answers answers, Play play) {

        Script(Consumer<Application> answers, Function<CallSimulator, SimulatedCall> play) {
            this((application, api) -> answers.accept(application), (calls, application, api) -> play.apply(calls));
        }

        SimulatedCall play(Application application, CallSimulator calls, RestApi api) {
            answers.on(application, api);
            return play.play(calls, application, api);
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String EVENTS =
            "statusCallback='{root}/events?tag=1' statusCallbackEvent='initiated,ringing,answered,completed'";

    static final Map<String, Map<String, Script>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("dialled", dialled());
        GROUPS.put("listening", listening());
        GROUPS.put("waiting", waiting());
        GROUPS.put("written", written());
        GROUPS.put("moved", moved());
        GROUPS.put("broken", broken());
    }

    private GoldenScripts() {}

    static Map<String, Script> group(String name) {
        return Objects.requireNonNull(GROUPS.get(name));
    }

    static Script script(String group, String name) {
        return Objects.requireNonNull(group(group).get(name));
    }

    private static Map<String, Script> dialled() {
        Map<String, Script> scripts = new LinkedHashMap<>();
        scripts.put(
                "a screened fork of three",
                new Script(
                        application -> application
                                .on(
                                        "/",
                                        "<Say>One moment.</Say><Dial action='/dialled' callerId='+1555' timeout='25' record='true'>"
                                                + "<Client url='/whisper' " + EVENTS + ">alice</Client>"
                                                + "<Client name='bob' statusCallbackMethod='GET' " + EVENTS
                                                + "><Video enable='true'/></Client>"
                                                + "<Number sendDigits='ww12' statusCallback='{root}/events'>+1234</Number></Dial>")
                                .on(
                                        "/whisper",
                                        "<Gather numDigits='1' action='/accepted'><Say>Press 1 to accept</Say></Gather>")
                                .on("/accepted", "<Say>Connected</Say>")
                                .on("/dialled", "<Say>Good bye</Say><Hangup/>"),
                        calls -> calls.callee(
                                        "alice",
                                        Callee.answersAfter(3).presses("1").talksFor(42))
                                .callee("bob", Callee.declinesAfter(1))
                                .call()));
        scripts.put(
                "text of a dial",
                new Script(
                        application -> application.on(
                                "/", "<Dial timeout='12'>client:alice</Dial><Dial>+1234</Dial><Say>Nobody</Say>"),
                        calls -> calls.callee("+1234", Callee.ringsFor(5)).call()));
        scripts.put(
                "sip with headers",
                new Script(
                        application -> application
                                .on(
                                        "/",
                                        "<Dial action='/dialled' method='GET'><Sip url='whisper?a=b' " + EVENTS
                                                + ">sip:alice@example.com;transport=tcp?X-Ticket=7&amp;Desk=fr%C3%B3nt</Sip></Dial>")
                                .on("/whisper", "<Say>Hello</Say>")
                                .on("/dialled", "<Say>Bye</Say>"),
                        calls -> calls.parameter("CallerName", "Carol")
                                .parameter("SipHeader_X-Agent", "7")
                                .callee(
                                        "sip:alice@example.com;transport=tcp",
                                        Callee.answers().talksFor(5))
                                .call()));
        scripts.put(
                "a star and a limit",
                new Script(
                        application -> application
                                .on(
                                        "/",
                                        "<Dial hangupOnStar='true' timeLimit='30' action='/next'><Client>alice</Client></Dial>")
                                .on(
                                        "/next",
                                        "<Dial timeLimit='30'><Client>bob?Ticket=a=7</Client></Dial><Say>Back</Say>"),
                        calls -> calls.otherCallees(Callee.answersAfter(1).neverHangsUp())
                                .caller(Caller.presses("*"))
                                .call()));
        scripts.put(
                "a caller who hangs up",
                new Script(
                        application -> application.on(
                                "/",
                                "<Dial action='/dialled'><Client " + EVENTS
                                        + ">alice</Client><Client>bob</Client></Dial>"),
                        calls -> calls.caller(Caller.hangsUp(5)).call()));
        scripts.put(
                "a screening that hangs up",
                new Script(
                        application -> application
                                .on(
                                        "/",
                                        "<Dial action='/dialled'><Client url='/whisper' " + EVENTS
                                                + ">alice</Client></Dial>")
                                .on("/whisper", "<Hangup/>")
                                .on("/dialled", "<Say>Sorry</Say>"),
                        calls -> calls.callee("alice", Callee.answers()).call()));
        scripts.put(
                "a screening that fails",
                new Script(
                        application -> application
                                .on(
                                        "/",
                                        "<Dial action='/dialled'><Client url='/whisper' " + EVENTS
                                                + ">alice</Client></Dial>")
                                .on("/whisper", "<Dial>bob</Dial>")
                                .on("/dialled", "<Say>Sorry</Say>"),
                        calls -> calls.callee("alice", Callee.answers()).call()));
        scripts.put(
                "nouns that must be alone",
                new Script(
                        application -> application.on(
                                "/",
                                "<Dial><Client>alice</Client><Conference>lobby</Conference></Dial><Dial/>"
                                        + "<Dial><Sip>sip:a@example.com</Sip><Client>bob</Client></Dial><Dial>"
                                        + "<Client>a</Client>".repeat(11)
                                        + "</Dial><Dial><Client>v<Video/></Client></Dial>"),
                        calls -> calls.callee("lobby", Callee.answersAfter(3).talksFor(3))
                                .call()));
        return scripts;
    }

    private static Map<String, Script> listening() {
        Map<String, Script> scripts = new LinkedHashMap<>();
        scripts.put(
                "prompts",
                new Script(
                        application -> application.on(
                                "/",
                                "<Say>Hello</Say><Pause length='10'/><Play>/sounds/a.wav</Play><Pause/><Say loop='3'>Bye"
                                        + "</Say><Sing>la</Sing><Play loop='0'>music.wav</Play><Say>Never</Say>"),
                        calls -> calls.call()));
        scripts.put(
                "digits",
                new Script(
                        application -> application
                                .on(
                                        "/",
                                        "<Gather action='/chosen' finishOnKey='*' timeout='7'><Say>Press</Say><Play>a.wav</Play>"
                                                + "</Gather><Say>Nothing</Say>")
                                .on("/chosen", "<Gather numDigits='2' method='GET' action='/again'/><Gather/>")
                                .on(
                                        "/again",
                                        "<Gather action='/end'><Say>One two three four five six</Say></Gather><Say>Late</Say>"),
                        calls -> calls.caller(Caller.presses("12*3")
                                        .thenPresses("456")
                                        .thenPressesAfter(1, "#"))
                                .call()));
        scripts.put(
                "speech",
                new Script(
                        application -> application
                                .on(
                                        "/",
                                        "<Gather input='dtmf speech' action='/heard' partialResultCallback='/partial'><Say>Speak</Say>"
                                                + "</Gather>")
                                .on(
                                        "/heard",
                                        "<Record action='/recorded' transcribe='true' transcribeCallback='/transcribed' "
                                                + "finishOnKey='5' timeout='4'/>")
                                .on("/recorded", "<Record maxLength='3' playBeep='false' action='/end'/>")
                                .on("/end", "<Say>Thanks</Say>"),
                        calls -> calls.caller(Caller.speaks("sales in Brno")
                                        .thenSpeaks("one two three four five")
                                        .thenPresses("5")
                                        .thenSpeaks("a b c d e f g h i j k"))
                                .call()));
        return scripts;
    }

    private static Map<String, Script> waiting() {
        Map<String, Script> scripts = new LinkedHashMap<>();
        scripts.put(
                "a conference",
                new Script(
                        application -> application
                                .on(
                                        "/",
                                        "<Dial action='/dialled' timeLimit='100'><Conference startConferenceOnEnter='false' "
                                                + "waitUrl='/music' waitMethod='GET' muted='true'>lobby</Conference></Dial>")
                                .on("/music", "<Say>Please wait</Say><Pause length='30'/><Say>Never</Say>")
                                .on(
                                        "/dialled",
                                        "<Dial hangupOnStar='true'><Conference beep='false' startConferenceOnEnter='false' "
                                                + "waitUrl='' endConferenceOnExit='true'>hall</Conference></Dial><Dial><Conference "
                                                + "startConferenceOnEnter='false' endConferenceOnExit='true'>attic</Conference></Dial>"),
                        calls -> calls.callee("lobby", Callee.answersAfter(20).talksFor(10))
                                .caller(Caller.presses("*").hangsUpAfter(200))
                                .call()));
        scripts.put(
                "queues",
                new Script(
                        application -> application
                                .on("/", "<Enqueue waitUrl='/music' action='/left'>support</Enqueue>")
                                .on("/music", "<Say>Please wait</Say><Leave/>")
                                .on(
                                        "/left",
                                        "<Enqueue waitUrl='/endless'>sales</Enqueue><Dial action='/queue'><Queue>sales</Queue>"
                                                + "</Dial><Say>No</Say>")
                                .on("/endless", "<Say loop='0'>La</Say>")
                                .on("/queue", "<Dial><Queue>nobody</Queue></Dial><Leave/><Say>Done</Say>"),
                        calls -> calls.callee("sales", Callee.answersAfter(5).talksFor(20))
                                .call()));
        return scripts;
    }

    private static Map<String, Script> written() {
        Map<String, Script> scripts = new LinkedHashMap<>();
        scripts.put(
                "messages",
                new Script(
                        application -> application
                                .on(
                                        "/",
                                        "<Sms to='+1234' statusCallback='{root}/report'>text</Sms><Sms statusCallback='/report' "
                                                + "action='/sent'>text</Sms>")
                                .on(
                                        "/sent",
                                        "<Fax to='+1234' statusCallback='{root}/report'>/a.pdf</Fax><Email to='a@example.com' "
                                                + "from='b@example.com'>body</Email><Geolocation/><Geolocation><Immediate "
                                                + "deviceIdentifier='d1' statusCallback='{root}/nothing' action='/found'/></Geolocation>")
                                .on("/found", "<Say>Found</Say>"),
                        calls -> calls.call()));
        scripts.put(
                "ussd",
                new Script(
                        application -> application
                                .on(
                                        "/",
                                        "<Language>en</Language><UssdCollect action='/typed'><UssdMessage>1 sales</UssdMessage>"
                                                + "<UssdMessage>2 support</UssdMessage></UssdCollect>")
                                .on("/typed", "<UssdMessage>Thank you</UssdMessage><UssdCollect action='/never'/>"),
                        calls -> calls.caller(Caller.presses("2")).call()));
        return scripts;
    }

    private static Map<String, Script> moved() {
        Map<String, Script> scripts = new LinkedHashMap<>();
        String dial = "<Dial action='/dialled'><Client " + EVENTS + ">alice</Client><Client>bob</Client></Dial>";
        scripts.put(
                "a caller who is led elsewhere",
                new Script(
                        (application, api) -> {
                            application.on("/", dial).on("/moved", "<Say>Somebody else will help you</Say>");
                            onEvent(
                                    application,
                                    "ringing",
                                    heard -> post(
                                            api,
                                            "/Calls/"
                                                    + application
                                                            .heardAt("/")
                                                            .get(0)
                                                            .raw("CallSid"),
                                            "Method=GET&Url=" + application.url() + "/moved"));
                        },
                        (calls, application, api) -> calls.restApi(api)
                                .callee("alice", Callee.answers())
                                .call()));
        scripts.put(
                "a leg that is led elsewhere",
                new Script(
                        (application, api) -> {
                            application
                                    .on("/", dial)
                                    .on("/alice", "<Record action='/end'/>")
                                    .on("/dialled", "<Say>She is gone</Say>");
                            onEvent(
                                    application,
                                    "answered",
                                    heard -> post(
                                            api,
                                            "/Calls/" + heard.raw("CallSid") + ".json",
                                            "Url=" + application.url() + "/alice"));
                        },
                        (calls, application, api) -> calls.restApi(api)
                                .callee("alice", Callee.answers().speaks("one two three"))
                                .call()));
        scripts.put(
                "legs that are ended",
                new Script(
                        (application, api) -> {
                            application.on("/", dial);
                            onEvent(application, "ringing", heard -> {
                                post(api, "/Calls/" + heard.raw("CallSid"), "Url=" + application.url() + "/early");
                                post(api, "/Calls/" + heard.raw("CallSid"), "Status=canceled");
                            });
                        },
                        (calls, application, api) -> calls.restApi(api)
                                .callee("bob", Callee.answersAfter(4).talksFor(9))
                                .call()));
        scripts.put(
                "calls that are started",
                new Script(
                        (application, api) -> {
                            application.on("/outbound", "<Say>Your alarm</Say><Record action='/end'/>");
                            onEvent(
                                    application,
                                    "answered",
                                    heard -> post(
                                            api,
                                            "/Calls",
                                            "From=%2B1&To=dave&Timeout=9&Url=" + application.url() + "/outbound"));
                        },
                        (calls, application, api) -> calls.restApi(api)
                                .callee(
                                        "+1234",
                                        Callee.answersAfter(3)
                                                .speaks("thank you")
                                                .hangsUpAfter(60))
                                .startedBy(() -> {
                                    String url = "&Url=" + application.url() + "/outbound&StatusCallback="
                                            + application.url()
                                            + "/events&StatusCallbackEvent=initiated,ringing,answered,completed";
                                    post(api, "/Calls.json", "From=%2B1&To=%2B1234" + url);
                                    post(api, "/Calls", "From=%2B1&To=erin&Timeout=20" + url);
                                })));
        return scripts;
    }

    private static Map<String, Script> broken() {
        Map<String, Script> scripts = new LinkedHashMap<>();
        scripts.put(
                "fallback",
                new Script(
                        application -> application
                                .on("/app/in", request -> Application.Answer.status(500))
                                .on("/app/fallback", "<Redirect method='GET'>../next?a=b</Redirect>")
                                .on("/next", "<Reject reason='busy'/>"),
                        calls -> calls.fallbackUrl("fallback")
                                .method(HttpMethod.GET)
                                .beginsAt(Instant.parse("2027-12-31T23:59:30Z"))
                                .call("/app/in")));
        scripts.put(
                "no document",
                new Script(
                        application -> application.on(
                                "/", request -> Application.Answer.xml("<Response>\n<Say>Hello</Response>")),
                        calls -> calls.call()));
        scripts.put(
                "no response",
                new Script(
                        application -> application.on(
                                "/",
                                request -> new Application.Answer(200, Map.of("Content-Type", "text/html"), "<html/>")),
                        calls -> calls.call()));
        scripts.put(
                "no content",
                new Script(
                        application -> application.on("/", request -> Application.Answer.status(204)),
                        calls -> calls.call()));
        scripts.put(
                "a redirect with a cookie",
                new Script(
                        application -> application
                                .on(
                                        "/",
                                        request -> new Application.Answer(
                                                302,
                                                Map.of("Location", "/moved?x=1", "Set-Cookie", "JSESSIONID=1; Path=/"),
                                                ""))
                                .on("/moved", "<Say>Marks &amp; Spencer</Say><Redirect>/end?y=2</Redirect>")
                                .on("/end", "<Reject/>"),
                        calls -> calls.call()));
        scripts.put(
                "too late",
                new Script(
                        application -> application.on("/", "<Dial><Client " + EVENTS + ">alice</Client></Dial>"),
                        calls -> calls.patience(Duration.ofSeconds(4))
                                .callee("alice", Callee.answers())
                                .answersTake(5)
                                .call()));
        scripts.put(
                "refused at once",
                new Script(
                        application -> application.on("/", "<Reject/>"),
                        calls -> calls.from("").to("+1000").call()));
        return scripts;
    }

    private static void onEvent(Application application, String event, Consumer<Application.Heard> action) {
        application.on("/events", heard -> {
            String status = heard.raw("CallStatus");
            if (status.equals(event) || (event.equals("answered") && status.equals("in-progress"))) {
                action.accept(heard);
            }
            return Application.Answer.status(200);
        });
    }

    private static void post(RestApi api, String path, String form) {
        String credentials = api.accountSid() + ':' + api.authToken();
        HttpRequest request = HttpRequest.newBuilder(URI.create(api.url() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
