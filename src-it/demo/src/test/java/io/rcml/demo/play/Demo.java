package io.rcml.demo.play;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the call centre and plays CallAPI to it: the four examples of the Client noun's documentation, and a whole fork. Ends with
 * a status other than 0 if anything differs from what is expected; stays up otherwise, unless it is to be played once.
 */
public final class Demo {

    // Held, because a logger that nobody holds forgets its level.
    private static final Logger ROOT_LOG = Logger.getLogger("");
    private static final Logger OUR_LOG = Logger.getLogger("io.rcml");

    private final CallApi callApi = new CallApi();
    private final String application;
    private int heard;

    private Demo(String application) {
        this.application = application;
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
        } catch (Exception differs) {
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

    private void play() throws IOException, InterruptedException {
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
        title("All as expected.");
    }

    private void example(String title, String path, String expected) throws IOException, InterruptedException {
        title(title);
        Document answer = callApi.ask(application + "/examples/" + path, call("CA-" + path));
        require("the answer", Document.read(expected), answer);
    }

    private void fork() throws IOException, InterruptedException {
        title("A fork: CallAPI asks what to do with a call");
        Map<String, String> call = call("CA-caller");
        Document answer = callApi.ask(application + "/reception/incoming", call);
        List<Document> clients = answer.all("Client");
        require(
                "who is called",
                List.of("alice?X-Caller=carol", "bob?X-Caller=carol", "dave?X-Caller=carol"),
                clients.stream().map(Document::text).toList());
        String reports = clients.get(0).attribute("statusCallback");

        title("All ring");
        for (String agent : List.of("alice", "bob", "dave")) {
            report(reports, agent, "initiated", 0, agent + " initiated; free now: [alice, bob, dave]");
            report(reports, agent, "ringing", 1, agent + " ringing; free now: [alice, bob, dave]");
        }

        title("Bob answers, and hears who is calling before the bridge; the others are hung up");
        report(reports, "bob", "answered", 2, "bob answered; free now: [alice, dave]");
        Document whisper = callApi.ask(clients.get(1).attribute("url"), call("CA-bob"));
        require(
                "the whisper",
                Document.read("<Response><Say voice=\"woman\">A call from carol</Say></Response>"),
                whisper);
        report(reports, "alice", "completed", 3, "alice completed; free now: [alice, dave]");
        report(reports, "dave", "completed", 3, "dave completed; free now: [alice, dave]");

        title("Bob hangs up; the same report comes twice, as it does in real life");
        report(reports, "bob", "completed", 3, "bob completed, talked 42 s; free now: [alice, bob, dave]");
        report(reports, "bob", "completed", 3, "bob completed, talked 42 s; free now: [alice, bob, dave]");

        title("CallAPI asks what to do after the Dial");
        Map<String, String> result = new LinkedHashMap<>(call);
        result.putAll(Map.of("DialCallStatus", "completed", "DialCallSid", "CA-bob", "DialCallDuration", "42"));
        String action = answer.all("Dial").get(0).attribute("action");
        require("the answer", Document.read("<Response><Hangup/></Response>"), callApi.ask(action, result));
    }

    private void report(String url, String agent, String status, int sequence, String expected)
            throws IOException, InterruptedException {
        Map<String, String> report = new LinkedHashMap<>();
        report.put("CallSid", "CA-" + agent);
        report.put("ParentCallSid", "CA-caller");
        report.put("To", agent);
        report.put("CallStatus", status);
        report.put("SequenceNumber", String.valueOf(sequence));
        report.put("Timestamp", "Sat, 04 Jul 2026 09:05:06 Europe/Athens");
        report.put("CallbackSource", "call-progress-events");
        if (agent.equals("bob") && status.equals("completed")) {
            report.put("CallDuration", "42");
        }
        callApi.report(url, report);
        List<String> journal = callApi.get(application + "/journal").lines().toList();
        String entry = journal.size() > heard ? journal.get(heard) : "nothing";
        heard = journal.size();
        System.out.println("  heard: " + entry);
        require("what was heard", expected, entry);
    }

    private static Map<String, String> call(String sid) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("CallSid", sid);
        parameters.put("AccountSid", "AC1");
        parameters.put("From", "carol");
        parameters.put("To", "+19895550100");
        parameters.put("CallStatus", "ringing");
        parameters.put("Direction", "inbound");
        return parameters;
    }

    private static void require(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("expected as " + what + "\n  " + expected + "\nand got\n  " + actual);
        }
    }

    private static void title(String title) {
        System.out.println("\n" + title);
    }

    private static void inviteToTry(String url) {
        System.out.println("""

                The call centre stays up; Ctrl-C ends it. Call it by hand:

                  curl -d CallSid=CA1 -d From=carol %1$s/reception/incoming
                  curl -d CallSid=CA2 -d To=alice -d CallStatus=answered %1$s/reception/progress
                  curl %1$s/journal
                  curl -d CallSid=CA3 %1$s/examples/simultaneous""".formatted(url));
    }
}
