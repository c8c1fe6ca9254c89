package io.rcml.it.wrong.discovered;

import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallAnswered;

@RcmlController("/report")
public class ReportToACall {

    @OnCall("/answered")
    @Hangup
    void answered(CallAnswered call) {}
}
