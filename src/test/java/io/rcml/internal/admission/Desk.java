package io.rcml.internal.admission;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.GatherResult;
import io.rcml.call.Parameters;
import io.rcml.call.SmsResult;
import io.rcml.call.StatusCallback;

/** A controller with a handler of each kind, signed and unsigned. */
@RcmlController("/desk")
class Desk {

    @OnCall("/after")
    @Say
    String after() {
        return "after";
    }

    @OnCall("/agents/{name}")
    @Say
    String agent(@Param("name") String name, @Param("room") String room) {
        return name + room;
    }

    @OnCall(value = "/dialled", linked = true)
    @Say
    String dialled() {
        return "dialled";
    }

    @OnScreening("/whisper")
    void whisper() {
        // lets the parties talk
    }

    @OnStatus("/heard")
    void heard(StatusCallback call) {
        // only who may comes here
    }

    @OnStatus("/speech")
    void speech(GatherResult partial) {
        // of the call that is served
    }

    @OnStatus("/sent")
    void sent(SmsResult sms, Parameters all) {
        // of no call, maybe
    }

    @OnStatus(value = "/open", unsigned = true)
    void open(StatusCallback call) {
        // whoever comes
    }
}
