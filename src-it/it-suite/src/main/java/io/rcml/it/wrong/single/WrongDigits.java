package io.rcml.it.wrong.single;

import io.rcml.annotation.Gather;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;

/** The only wrong class of its application. */
@RcmlController("/digits")
public class WrongDigits {

    @OnCall("/none")
    @Gather(numDigits = 0)
    void none() {}
}
