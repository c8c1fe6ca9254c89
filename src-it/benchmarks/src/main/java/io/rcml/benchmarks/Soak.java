package io.rcml.benchmarks;

import io.rcml.benchmarks.endtoend.Contender;
import io.rcml.benchmarks.endtoend.Cores;
import io.rcml.benchmarks.endtoend.ServerProcess;
import io.rcml.benchmarks.report.SoakReport;
import io.rcml.simulator.CallSimulator;
import io.rcml.simulator.Load;
import io.rcml.simulator.LoadReport;
import io.rcml.simulator.script.Callee;
import java.io.IOException;
import java.nio.file.Path;

/** Lets the simulator make calls for as long as it takes to see what grows: at seven tenths of what the application can do. */
final class Soak {

    private static final double PART = 0.7;
    private static final String ENTRY = "/desk/agents/alice";
    private static final int TRIAL = 5_000;
    private static final int SECONDS = 60;

    private Soak() {}

    static String run(Path folder, int minutes) throws IOException {
        Cores.leaveToServers(true);
        try (ServerProcess server = ServerProcess.startApart(Contender.ANNOTATED, folder)) {
            Load load = Load.of(CallSimulator.against(server.url()).callee("alice", Callee.answers()));
            load.calls(TRIAL).run(ENTRY);
            double capacity = perSecond(load.calls(TRIAL).run(ENTRY));
            SoakReport report = new SoakReport(capacity, PART * capacity);
            System.out.println(
                    "Soaking for " + minutes + " minutes, at " + Math.round(PART * capacity) + " calls a second …");
            for (int minute = 1; minute <= minutes; minute++) {
                int calls = (int) (PART * capacity * SECONDS);
                LoadReport came =
                        load.calls(calls).callsPerSecond(PART * capacity).run(ENTRY);
                report.add(minute, came.calls(), came.errors(), came.percentile99(), server.memory());
            }
            return report.toString();
        } finally {
            Cores.leaveToServers(false);
        }
    }

    private static double perSecond(LoadReport report) {
        return report.calls() / (report.elapsed().toNanos() / 1e9);
    }
}
