package io.rcml.it.wrong.discovered;

import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import java.time.LocalDate;

@RcmlController("/parameter")
public class WrongParameter {

    @OnCall("/date")
    @Hangup
    void date(LocalDate date) {}
}
