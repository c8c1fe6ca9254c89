package io.rcml.it.wrong.discovered;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.RcmlController;
import io.rcml.model.Client;
import io.rcml.model.Noun;

@RcmlController("/screening")
public class ScreeningThatDials {

    @OnScreening("/dial")
    @Dial
    Client dial() {
        return Noun.client("alice");
    }
}
