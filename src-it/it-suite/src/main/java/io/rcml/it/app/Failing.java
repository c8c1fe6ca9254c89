package io.rcml.it.app;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.call.StatusCallback;
import io.rcml.model.Noun;
import io.rcml.model.Rcml;
import java.util.List;

/** Fails, and does not apologise. */
@RcmlController("/failing")
public class Failing {

    @OnCall("/call")
    Rcml call() {
        throw new IllegalStateException("The roster is on fire");
    }

    @OnStatus(value = "/status", unsigned = true)
    void status(StatusCallback call) {
        throw new IllegalStateException("The ledger is on fire");
    }

    @OnCall("/nobody")
    @Dial
    List<Noun> nobody() {
        return List.of();
    }
}
