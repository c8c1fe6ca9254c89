package io.rcml.it.ear.front;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.VoiceRequest;
import io.rcml.it.ear.shared.Greeting;
import jakarta.enterprise.context.RequestScoped;

/** Answers in one of two WARs of an EAR. Its scope is named, as WildFly does not find the stereotype in a WAR of an EAR. */
@RequestScoped
@RcmlController("/desk")
public class Front {

    @OnCall("/front")
    @Say
    String answer(VoiceRequest call, Greeting greeting) {
        return greeting.of(call.from()) + ", this is the front desk";
    }
}
