package io.rcml.it.app;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.model.Rcml;

/** Fails, and apologises. */
@RcmlController("/apologetic")
public class Apologetic {

    @OnCall("/call")
    Rcml call() {
        throw new IllegalStateException("The roster is on fire");
    }

    @OnError
    @Say
    String apologise(IllegalStateException e) {
        return "We are sorry. Please call again later.";
    }
}
