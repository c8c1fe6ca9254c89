package io.rcml.benchmarks;

import io.rcml.benchmarks.endtoend.Contender;
import io.rcml.benchmarks.endtoend.Cores;
import io.rcml.benchmarks.endtoend.ServerProcess;
import io.rcml.benchmarks.endtoend.Traffic;
import io.rcml.benchmarks.hostile.HostileRequests;
import io.rcml.benchmarks.micro.Microbenchmarks;
import io.rcml.benchmarks.report.Measurements;
import io.rcml.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything, side by side, and writes what came of it. */
public final class Benchmarks {

    private final Plan plan;
    private final Path folder;
    private final Measurements measurements = new Measurements();

    private Benchmarks(Plan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, RunnerException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String soak = System.getProperty("bench.soak", "");
        if (!soak.isEmpty()) {
            print(Soak.run(folder, soak.equals("true") ? 10 : Integer.parseInt(soak)), folder.resolve("soak.md"));
            return;
        }
        Benchmarks benchmarks = new Benchmarks(Plan.ofProperties(), folder);
        benchmarks.run();
        print(new Report(benchmarks.measurements).toString(), folder.resolve("benchmarks.md"));
    }

    private static void print(String report, Path file) throws IOException {
        Files.writeString(file, report);
        System.out.println("\n" + report + "\nWritten to " + file);
    }

    private void run() throws IOException, RunnerException {
        progress("first documents");
        for (int i = 0; i < plan.starts(); i++) {
            for (String by : FirstWriting.BY) {
                measurements.add(Report.FIRST + by, FirstWriting.nanos(by));
            }
        }
        progress("starts");
        for (int i = 0; i < plan.starts(); i++) {
            for (Contender contender : Contender.values()) {
                try (ServerProcess server = ServerProcess.start(contender, folder)) {
                    measurements.add(Report.START + contender.label(), server.nanosToFirstAnswer());
                }
            }
        }
        progress("requests");
        Cores.leaveToServers(true);
        serve();
        Cores.leaveToServers(false);
        progress("hostile requests");
        HostileRequests.measure(plan.hostileRuns(), (name, nanos) -> measurements.add(Report.HOSTILE + name, nanos));
        progress("heap");
        for (int handlers : Report.HANDLERS) {
            measurements.add(Report.HEAP + handlers, HeapOfHandlers.bytes(handlers));
        }
        for (int round = 1; round <= plan.rounds(); round++) {
            progress("small things, round " + round + " of " + plan.rounds());
            Microbenchmarks.run(plan.iterations(), plan.millis(), measurements);
        }
    }

    private void serve() throws IOException {
        Map<Contender, ServerProcess> servers = new EnumMap<>(Contender.class);
        try {
            for (Contender contender : Contender.values()) {
                servers.put(contender, ServerProcess.startApart(contender, folder));
                Traffic.send(servers.get(contender), Report.CONNECTIONS_USUALLY, plan.warmUpSeconds());
            }
            for (int round = 0; round < plan.serverRounds(); round++) {
                for (Contender contender : Contender.values()) {
                    Traffic traffic =
                            Traffic.send(servers.get(contender), Report.CONNECTIONS_USUALLY, plan.serverSeconds());
                    measurements.add(Report.CPU + contender.label(), traffic.cpuMicros());
                    measurements.add(Report.RATE + contender.label(), traffic.perSecond());
                    measurements.add(Report.P99 + contender.label(), traffic.p99Micros());
                }
            }
            for (int connections : Report.CONNECTIONS) {
                Traffic traffic = Traffic.send(servers.get(Contender.ANNOTATED), connections, plan.serverSeconds());
                measurements.add(Report.CPU + connections, traffic.cpuMicros());
                measurements.add(Report.RATE + connections, traffic.perSecond());
                measurements.add(Report.P99 + connections, traffic.p99Micros());
            }
        } finally {
            for (ServerProcess server : servers.values()) {
                server.close();
            }
        }
    }

    private static void progress(String what) {
        System.out.println("Measuring " + what + " …");
    }
}
