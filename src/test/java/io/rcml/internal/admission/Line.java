package io.rcml.internal.admission;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.FaxResult;
import io.rcml.call.GatherResult;
import io.rcml.call.GeolocationResult;
import io.rcml.call.SmsResult;
import io.rcml.call.StatusCallback;

/** A controller with a handler for each way in which a request names its call, or does not. */
@RcmlController("/line")
class Line {

    @OnCall("/call")
    @Say
    String call() {
        return "of a call";
    }

    @OnCall("/room")
    @Say
    String room(@Param("n") String number) {
        return number;
    }

    @OnCall("/sms-sent")
    @Say
    String smsSent(SmsResult sms) {
        return "of a call, maybe";
    }

    @OnCall("/fax-sent")
    @Say
    String faxSent(FaxResult fax) {
        return "of a call, maybe";
    }

    @OnCall("/located")
    @Say
    String located(GeolocationResult place) {
        return "of a call, maybe";
    }

    @OnScreening("/whisper")
    @Say
    String whisper() {
        return "of a leg";
    }

    @OnScreening("/leg/sms-sent")
    @Say
    String smsOfLeg(SmsResult sms) {
        return "of a leg, maybe";
    }

    @OnScreening("/leg/fax-sent")
    @Say
    String faxOfLeg(FaxResult fax) {
        return "of a leg, maybe";
    }

    @OnScreening("/leg/located")
    @Say
    String legLocated(GeolocationResult place) {
        return "of a leg, maybe";
    }

    @OnStatus("/heard")
    void heard(StatusCallback call) {
        // of a leg
    }

    @OnStatus("/delivered")
    void delivered(SmsResult sms) {
        // of a leg, maybe
    }

    @OnStatus("/speech")
    void speech(GatherResult partial) {
        // of a call
    }
}
