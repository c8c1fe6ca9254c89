package io.rcml.it.wrong.undiscovered;

import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;

/** Right in itself; the archive that it is put into is not. */
@RcmlController("/undiscovered")
public class Undiscovered {

    @OnCall("/hangup")
    @Hangup
    void hangup() {}
}
