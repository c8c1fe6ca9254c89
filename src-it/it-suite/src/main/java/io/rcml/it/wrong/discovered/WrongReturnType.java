package io.rcml.it.wrong.discovered;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;

@RcmlController("/return")
public class WrongReturnType {

    @OnCall("/text")
    String text() {
        return "Hello";
    }
}
