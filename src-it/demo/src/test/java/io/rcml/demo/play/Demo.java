package io.rcml.demo.play;

import static io.rcml.simulator.report.CallAssert.assertThatCall;

import io.rcml.call.CallStatus;
import io.rcml.model.Rcml;
import io.rcml.simulator.CallSimulator;
import io.rcml.simulator.Load;
import io.rcml.simulator.LoadReport;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import io.rcml.simulator.script.Dialect;
import io.rcml.simulator.script.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the call centre and lets the simulator play CallAPI to it: the four examples of the Client noun's documentation, a fork, a
 * whole call as each platform plays it, and many calls at once. Ends with a status other than 0 if anything differs from what is expected; stays up otherwise, unless it is to be
 * played once.
 */
public final class Demo {

    // Held, because a logger that nobody holds forgets its level.
    private static final Logger ROOT_LOG = Logger.getLogger("");
    private static final Logger OUR_LOG = Logger.getLogger("io.rcml");

    // The platform gives up after seconds, which a busy machine may need.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final CallSimulator callApi;
    private final String application;

    private Demo(String application) {
        this.application = application;
        this.callApi = CallSimulator.against(application).from("carol").patience(PATIENCE);
    }

    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%5$s%6$s%n");
        ROOT_LOG.setLevel(Level.WARNING);
        OUR_LOG.setLevel(Level.INFO);
        endWithMaven();
        int status = 1;
        try {
            run(Path.of(arguments[0]), Boolean.getBoolean("demo.once"), System.getProperty("demo.port", ""));
            status = 0;
        } catch (Exception | AssertionError differs) {
            System.out.println("\nThe demo failed: " + differs.getMessage());
        } finally {
            System.exit(status); // or else the server's threads would keep the JVM up
        }
    }

    /** Two of them stand above: the one that was called, and the one that it called. Neither ends its child when it is killed. */
    private static void endWithMaven() {
        ProcessHandle.current().parent().ifPresent(maven -> {
            maven.onExit().thenRun(() -> System.exit(1));
            maven.parent().ifPresent(outer -> outer.onExit().thenRun(() -> System.exit(1)));
        });
    }

    private static void run(Path application, boolean once, String port) throws Exception {
        Server server = new Server(application, port.isEmpty() ? (once ? 0 : 8080) : Integer.parseInt(port));
        new Demo(server.url()).play();
        if (!once) {
            inviteToTry(server.url());
            server.await();
        }
    }

    private void play() throws IOException {
        example("Example 1: Dialing to a client", "client", """
                <Response><Dial><Client>Alice</Client></Dial></Response>""");
        example("Example 2: Simultaneous Dialing", "simultaneous", """
                <Response><Dial callerId="+19898XXXXXXX">
                  <Number>123-321-4321</Number><Client>jenny</Client><Client>tommy</Client>
                </Dial></Response>""");
        example("Example 3: Call Progress Events", "progress", """
                <Response><Dial><Client statusCallbackEvent="initiated,ringing,answered,completed"
                  statusCallback="https://myapp.com/calls/events" statusCallbackMethod="POST">thomas</Client></Dial></Response>""");
        example("Example 4: Video call to Client", "video", """
                <Response><Dial><Client name="alice"><Video enable="true"></Video></Client></Dial></Response>""");
        fork();
        wholeCall();
        load(Integer.getInteger("demo.calls", 1000));
        title("All as expected.");
    }

    private void example(String title, String path, String expected) {
        title(title);
        // the third example reports to somebody else's server, which is to be spared
        SimulatedCall call = callApi.faults(Faults.none().drop(1))
                .otherCallees(Callee.answersAfter(3).talksFor(10))
                .call("/examples/" + path);
        Rcml answer = call.requests().get(0).rcml();
        System.out.println(answer.toIndentedXml());
        System.out.println(call);
        require("the answer", Rcml.parse(expected), answer);
        assertThatCall(call).ended(CallStatus.COMPLETED).hasNoProblems();
    }

    private void fork() throws IOException {
        title("A fork: dave is busy, alice lets it ring, bob answers, hears who is calling, and talks 42 s");
        int before = journal().size();
        SimulatedCall call = callApi.callee("dave", Callee.busy())
                .callee("bob", Callee.answersAfter(3).talksFor(42))
                .call("/reception/incoming");
        System.out.println(call.requests().get(0).rcml().toIndentedXml());
        System.out.println(call);
        assertThatCall(call)
                .dialled("alice", "bob", "dave")
                .rang("alice", "bob")
                .saidTo("bob", "A call from carol")
                .wasAnsweredBy("bob")
                .legEnded("alice", CallStatus.CANCELED)
                .ended(CallStatus.COMPLETED)
                .hasNoProblems();

        title("What the handlers heard of it");
        List<String> heard = journal().subList(before, journal().size());
        heard.forEach(entry -> System.out.println("  " + entry));
        require(
                "what was heard",
                List.of(
                        "alice initiated; free now: [alice, bob, dave]",
                        "bob initiated; free now: [alice, bob, dave]",
                        "dave initiated; free now: [alice, bob, dave]",
                        "alice ringing; free now: [alice, bob, dave]",
                        "bob ringing; free now: [alice, bob, dave]",
                        "dave completed, talked 0 s; free now: [alice, bob, dave]",
                        "bob answered; free now: [alice, dave]",
                        "alice completed, talked 0 s; free now: [alice, dave]",
                        "bob completed, talked 43 s; free now: [alice, bob, dave]"),
                heard);
    }

    private void wholeCall() {
        title("A whole call, as each of three platforms plays it: a menu, a fork, a screening by a key, and a talk");
        for (Dialect dialect : Dialect.values()) {
            SimulatedCall call = callApi.dialect(dialect)
                    .multipart()
                    .caller(Caller.presses("1"))
                    .callee("dave", Callee.busy())
                    .callee("bob", Callee.answersAfter(3).presses("1").talksFor(42))
                    .call("/switchboard/incoming");
            System.out.println(
                    dialect == Dialect.CALLAPI
                            ? call
                            : dialect + ": " + call.requests().size() + " requests\n");
            assertThatCall(call)
                    .said("For a person, press 1. To leave a message, press 2.")
                    .saidTo("bob", "Press 1 to accept the call.")
                    .wasAnsweredBy("bob")
                    .ended(CallStatus.COMPLETED)
                    .hasNoProblems();
        }
    }

    /** As CallAPI's code does it: reports come twice, and overtake each other. */
    private void load(int calls) throws IOException {
        title(calls + " calls, each report coming twice, and in any order");
        int before = journal().size();
        ConcurrentLinkedQueue<Request> reports = new ConcurrentLinkedQueue<>();
        LoadReport report = Load.of(callApi.dialect(Dialect.RESTCOMM)
                        .seed(1_000_000)
                        .faults(Faults.none().duplicate(1).reorder(30))
                        .callee("dave", Callee.busy())
                        .callee("bob", Callee.answersAfter(3).talksFor(42)))
                .calls(calls)
                .run("/reception/incoming", call -> reports.addAll(call.callbacks()));
        System.out.println(report);

        List<String> journal = journal();
        Map<String, Long> heard = counted(
                journal.subList(before, journal.size()).stream().map(entry -> entry.replaceFirst("[,;].*", "")));
        Map<String, Long> sent = counted(reports.stream().map(Demo::inWords));
        Map<String, Long> taken =
                counted(reports.stream().filter(told -> told.status() == 200).map(Demo::inWords));
        System.out.println(reports.size() + " reports were sent: " + sent);
        // a machine under load may lose a connection, and nobody knows whether the report on it was heard
        long broken = reports.stream()
                .filter(told -> told.failure()
                        .filter(why -> why.startsWith("connection broken"))
                        .isPresent())
                .count();
        System.out.println(broken == 0 ? "All were heard." : broken + " were on connections that broke.");
        require("the problems of the calls", broken == 0 ? List.of() : report.problems(), report.problems());
        require("the kinds of reports that were heard", sent.keySet(), heard.keySet());
        sent.forEach((event, count) -> require(
                "the number of " + event + " heard, from " + taken.getOrDefault(event, 0L) + " to " + count,
                true,
                heard.get(event) >= taken.getOrDefault(event, 0L) && heard.get(event) <= count));
    }

    private static String inWords(Request report) {
        return report.parameters().raw("To").orElse("")
                + ' '
                + report.event().orElseThrow().value();
    }

    private static Map<String, Long> counted(Stream<String> texts) {
        return texts.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private List<String> journal() throws IOException {
        try (InputStream entries = URI.create(application + "/journal").toURL().openStream()) {
            return new String(entries.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static void require(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("expected as " + what + "\n  " + expected + "\nand got\n  " + actual);
        }
    }

    private static void title(String title) {
        System.out.println("\n" + title + "\n");
    }

    private static void inviteToTry(String url) {
        System.out.println("""

                The call centre stays up; Ctrl-C ends it. Call it by hand:

                  curl -d CallSid=CA1 -d From=carol %1$s/reception/incoming
                  curl -d CallSid=CA2 -d To=alice -d CallStatus=answered THE_STATUS_CALLBACK_OF_THAT_ANSWER
                  curl %1$s/journal
                  curl -d CallSid=CA3 %1$s/examples/simultaneous""".formatted(url));
    }
}
