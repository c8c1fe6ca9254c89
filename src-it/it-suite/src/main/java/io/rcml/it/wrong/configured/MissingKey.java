package io.rcml.it.wrong.configured;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;

/** What is wrong with it shows once the configuration is there. */
@RcmlController("/key")
public class MissingKey {

    @OnCall("/dial")
    @Dial(callerId = "${office.nmuber}")
    String dial() {
        return "client:alice";
    }
}
