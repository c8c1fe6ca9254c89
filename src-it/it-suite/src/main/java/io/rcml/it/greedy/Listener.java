package io.rcml.it.greedy;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.VoiceRequest;

/** Says who called, if that can still be read. */
@RcmlController("/listener")
public class Listener {

    @OnCall("/answer")
    @Say
    String answer(VoiceRequest call) {
        return call.callSid() + " from " + call.from();
    }
}
