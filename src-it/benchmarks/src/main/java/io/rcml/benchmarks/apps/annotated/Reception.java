package io.rcml.benchmarks.apps.annotated;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.benchmarks.apps.Directory;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
import io.rcml.call.CallEvent;
import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.call.GatherResult;
import io.rcml.call.RecordResult;
import io.rcml.call.StatusCallback;
import io.rcml.call.VoiceRequest;
import io.rcml.model.Client;
import io.rcml.model.Rcml;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** An application of ten handlers, one of which is measured. */
@RcmlController("/calls")
public class Reception {

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
        return directory.onDuty(call, sid, direction, status, from, to, version, name).stream()
                .map(leg -> Client.builder()
                        .name(leg.client())
                        .url(leg.screening())
                        .statusCallback(leg.status())
                        .statusCallbackEvent(CallEvent.ANSWERED)
                        .build())
                .toList();
    }

    @OnCall("/constant")
    Rcml constant() {
        return CONSTANT;
    }

    private static final Rcml CONSTANT = Rcml.builder().say("We are closed.").build();

    @OnCall("/chosen")
    Rcml chosen(GatherResult heard) {
        return Rcml.builder().say(heard.digits().orElse("Nothing")).build();
    }

    @OnCall("/recorded")
    Rcml recorded(RecordResult recorded) {
        return Rcml.builder().hangup().build();
    }

    @OnCall("/agents/{name}")
    Rcml agent(@Param("name") String name) {
        return Rcml.builder().dial(dial -> dial.client(name)).build();
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

    @OnStatus("/progress")
    void progress(StatusCallback call) {
        directory.onDuty(call);
    }
}
