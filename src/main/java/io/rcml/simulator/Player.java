package io.rcml.simulator;

import io.rcml.simulator.internal.document.Urls;
import io.rcml.simulator.internal.platform.Remote;
import io.rcml.simulator.internal.platform.RootCall;
import io.rcml.simulator.internal.platform.Script;
import io.rcml.simulator.internal.platform.Simulation;
import io.rcml.simulator.internal.platform.StartedCall;
import io.rcml.simulator.internal.rest.RestCalls;
import io.rcml.simulator.internal.verbs.Verbs;
import io.rcml.simulator.internal.wire.Transport;
import io.rcml.simulator.report.SimulatedCall;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts the platform together and plays a script on it.
 *
 * @param restApi null if there is none
 */
record Player(Script script, Transport transport, @Nullable RestApi restApi) {

    Player with(Script changed) {
        return new Player(changed, transport, restApi);
    }

    Player with(RestApi api) {
        return new Player(script.accountSid(api.accountSid()), transport, api);
    }

    SimulatedCall call(String path) {
        String url = Urls.below(script.base(), path);
        return play(simulation -> RootCall.incoming(simulation, Verbs.ALL, url).begin());
    }

    SimulatedCall startedBy(Runnable action) {
        if (restApi == null) {
            throw new IllegalStateException("startedBy needs a REST API to start calls with; set one by restApi");
        }
        List<StartedCall> calls = restApi.server().startedBy(action);
        if (calls.isEmpty()) {
            throw new IllegalStateException(
                    "The application was to start a call by POST " + restApi.url() + "/Calls, and did not");
        }
        return play(simulation -> {
            for (StartedCall call : calls) {
                RootCall.started(simulation, Verbs.ALL, call).begin();
            }
        });
    }

    private SimulatedCall play(Consumer<Simulation> beginning) {
        Simulation simulation = new Simulation(script, transport, this::remote);
        return simulation.play(() -> beginning.accept(simulation));
    }

    private Remote remote(Simulation simulation) {
        return restApi == null ? Remote.NOBODY : new RestCalls(simulation, Verbs.ALL, restApi.server());
    }
}
