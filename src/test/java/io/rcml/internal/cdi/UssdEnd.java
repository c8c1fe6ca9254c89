package io.rcml.internal.cdi;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.UssdMessage;

/** In a file of its own, as the annotation has the name of what a UssdCollect holds. */
@RcmlController("/u")
class UssdEnd {

    @OnCall("/end")
    @UssdMessage
    String end() {
        return "Good bye";
    }
}
