package io.rcml.it.wrong.discovered;

import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;

@RcmlController("/two")
public class TwoOnAPath {

    @OnCall("/agents/{name}")
    @Hangup
    void first() {}

    @OnStatus("/agents/{agent}")
    void second() {}
}
