package io.rcml.benchmarks.apps.annotated;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.benchmarks.apps.Directory;
import io.rcml.benchmarks.documents.Clients;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.call.GatherResult;
import io.rcml.call.RecordResult;
import io.rcml.call.VoiceRequest;
import io.rcml.model.Client;
import io.rcml.model.Rcml;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Eight of the application's ten handlers, the first of which is measured. */
@RcmlController("/calls")
public class Reception {

    private static final Rcml CONSTANT = Rcml.builder().say("We are closed.").build();

    @Inject
    Directory directory;

    @OnCall("/incoming")
    @Dial(callerId = "+19895550100", timeout = 20)
    List<Client> incoming(
            VoiceRequest call,
            CallSid sid,
            Direction direction,
            CallStatus status,
            @Param("From") String from,
            @Param("To") String to,
            @Param("ApiVersion") String version,
            @Param("CallerName") Optional<String> name) {
        return Clients.of(directory.onDuty(call, sid, direction, status, from, to, version, name));
    }

    @OnCall("/constant")
    Rcml constant() {
        return CONSTANT;
    }

    @OnCall("/chosen")
    Rcml chosen(GatherResult heard) {
        return Rcml.builder().say(heard.digits().orElse("Nothing")).build();
    }

    @OnCall("/recorded")
    Rcml recorded(RecordResult recorded) {
        return Rcml.builder().hangup().build();
    }

    @OnScreening("/screen")
    Rcml screen() {
        return Rcml.of();
    }

    @OnScreening("/announce/{floor}")
    Rcml announce(@Param("floor") int floor) {
        return Rcml.builder().say("Floor " + floor).build();
    }

    @OnStatus("/answered")
    void answered(CallAnswered call) {
        directory.onDuty(call);
    }

    @OnStatus("/completed")
    void completed(CallCompleted call) {
        directory.onDuty(call);
    }
}
