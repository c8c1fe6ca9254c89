package io.rcml.it.wrong.discovered;

import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;

@RcmlController("/abstract")
public abstract class AbstractController {

    @OnCall("/hangup")
    @Hangup
    void hangup() {}
}
