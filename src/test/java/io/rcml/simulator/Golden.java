package io.rcml.simulator;

import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Everything that can be told of simulated calls, in text, without what differs from run to run. */
final class Golden {

    /** Written at each run, to be compared with, or copied over, a golden file. */
    private static final Path WRITTEN = Path.of("target", "golden");

    /** Of what comes over the wire, those that the platform decides on. */
    private static final List<String> HEADERS = List.of("Accept", "Authorization", "Content-type", "Cookie");

    private final StringBuilder text = new StringBuilder();

    /** Plays a call, and writes down what happened and what the application heard. */
    void play(String name, GoldenScripts.Script script, Dialect dialect, UnaryOperator<CallSimulator> change) {
        try (Application application = new Application();
                RestApi api = RestApi.start(dialect)) {
            SimulatedCall call = played(script, application, api, dialect, change);
            String told = "==== " + name + ", " + dialect + "\n\n" + call.transcript() + "\n---- ladder\n\n"
                    + call.ladder().toText() + "\n---- heard\n\n" + heard(application);
            text.append(stable(told, application, api)).append('\n');
        }
    }

    /** Plays a call, and writes down one line that differs if anything in the call does. */
    void sum(String name, GoldenScripts.Script script, Dialect dialect, UnaryOperator<CallSimulator> change) {
        try (Application application = new Application();
                RestApi api = RestApi.start(dialect)) {
            SimulatedCall call = played(script, application, api, dialect, change);
            String told = stable(
                    call.transcript() + call.ladder().toText() + call.ladder().toSvg(), application, api);
            text.append(String.format("%08x ", told.hashCode()))
                    .append(told.length())
                    .append(' ')
                    .append(call.legs().size())
                    .append(' ')
                    .append(call.status())
                    .append(' ')
                    .append(call.duration())
                    .append(", ")
                    .append(name)
                    .append('\n');
        }
    }

    private static SimulatedCall played(
            GoldenScripts.Script script,
            Application application,
            RestApi api,
            Dialect dialect,
            UnaryOperator<CallSimulator> change) {
        CallSimulator simulator =
                change.apply(application.simulator().from("carol").dialect(dialect));
        return script.play(application, simulator, api);
    }

    private static String heard(Application application) {
        StringBuilder heard = new StringBuilder();
        for (Application.Heard request : application.heard()) {
            Map<String, List<String>> headers = new TreeMap<>(request.headers());
            headers.keySet().retainAll(HEADERS);
            heard.append(request.method() + ' ' + request.path() + '?' + request.query() + '\n');
            headers.forEach((header, values) -> heard.append("  " + header + ": " + values + '\n'));
            heard.append("  " + request.body() + '\n');
        }
        return heard.toString();
    }

    private static String stable(String told, Application application, RestApi api) {
        String port = application.url().replace("http://localhost:", "");
        String apiPort = api.url().replaceFirst("http://localhost:([0-9]+)/.*", "$1");
        return told.replace("localhost:" + port, "localhost:PORT")
                .replace("localhost%3A" + port, "localhost%3APORT")
                .replace("localhost:" + apiPort, "localhost:API");
    }

    /** What was written down, also as a file. */
    String text(String file) {
        try {
            Files.createDirectories(WRITTEN);
            Files.writeString(WRITTEN.resolve(file), text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String file(String file) {
        try (InputStream in = Golden.class.getResourceAsStream("golden/" + file)) {
            return in == null ? "no file " + file : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
