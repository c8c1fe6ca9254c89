package io.rcml.benchmarks.micro;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.call.Parameters;
import io.rcml.call.VoiceRequest;
import io.rcml.internal.dispatch.Dispatcher;
import io.rcml.internal.http.Origin;
import io.rcml.internal.http.Received;
import io.rcml.model.Rcml;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Takes a request that was read through all guards, binds eight arguments and calls the method; beside calling it by hand. */
@State(Scope.Thread)
public class Invoking {

    private static final Rcml ANSWER = Rcml.builder().say("Hello").build();

    private final Map<String, String[]> request = Hearing.request();
    private final Desk desk = new Desk();
    private final Dispatcher.Match call =
            Objects.requireNonNull(Controllers.dispatcher(List.of(Desk.class)).find("/desk/incoming"));
    private final Received received =
            new Received(Parameters.of(request), Map.of(), false, Stub.of(Origin.class, Map.of()));

    /** A controller. */
    @RcmlController("/desk")
    public static class Desk {

        @OnCall("/incoming")
        Rcml incoming(
                VoiceRequest call,
                CallSid sid,
                Direction direction,
                CallStatus status,
                @Param("From") String from,
                @Param("To") String to,
                @Param("CallDuration") int seconds,
                @Param("CallerName") Optional<String> name) {
            return ANSWER;
        }
    }

    @Benchmark
    public Object dispatched() throws IOException {
        return call.answer(received.origin(), limits -> received);
    }

    @Benchmark
    public Object byHand() {
        Parameters parameters = received.parameters();
        VoiceRequest voice = VoiceRequest.of(parameters);
        return desk.incoming(
                voice,
                voice.callSid(),
                voice.direction().orElseThrow(),
                voice.status().orElseThrow(),
                voice.from(),
                voice.to(),
                Integer.parseInt(parameters.get("CallDuration").orElseThrow()),
                voice.callerName());
    }
}
