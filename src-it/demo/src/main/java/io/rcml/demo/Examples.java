package io.rcml.demo;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallEvent;
import io.rcml.model.Client;
import io.rcml.model.HttpMethod;
import io.rcml.model.Noun;
import java.util.List;

/** The four examples of the Client noun's documentation. */
@RcmlController("/examples")
public class Examples {

    @OnCall("/client")
    @Dial
    public Client dialToAClient() {
        return Noun.client("Alice");
    }

    @OnCall("/simultaneous")
    @Dial(callerId = "+19898XXXXXXX")
    public List<Noun> simultaneousDialing() {
        return List.of(Noun.number("123-321-4321"), Noun.client("jenny"), Noun.client("tommy"));
    }

    @OnCall("/progress")
    @Dial
    public Client callProgressEvents() {
        return Client.builder()
                .name("thomas")
                .statusCallback("https://myapp.com/calls/events")
                .statusCallbackMethod(HttpMethod.POST)
                .statusCallbackEvent(CallEvent.values())
                .build();
    }

    @OnCall("/video")
    @Dial
    public Client videoCallToClient() {
        return Client.builder().name("alice").video(video -> video.enable(true)).build();
    }
}
