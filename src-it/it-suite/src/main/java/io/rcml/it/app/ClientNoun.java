package io.rcml.it.app;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallEvent;
import io.rcml.model.Client;
import io.rcml.model.HttpMethod;
import io.rcml.model.Noun;
import java.util.List;

/** The examples of the platform's document on the Client noun. */
@RcmlController("/client-noun")
public class ClientNoun {

    @OnCall("/example-1")
    @Dial
    Client dialingToAClient() {
        return Noun.client("Alice");
    }

    @OnCall("/example-2")
    @Dial(callerId = "+19898XXXXXXX")
    List<Noun> simultaneousDialing() {
        return List.of(Noun.number("123-321-4321"), Noun.client("jenny"), Noun.client("tommy"));
    }

    @OnCall("/example-3")
    @Dial
    Client callProgressEvents() {
        return Client.builder()
                .name("thomas")
                .statusCallback("https://myapp.com/calls/events")
                .statusCallbackMethod(HttpMethod.POST)
                .statusCallbackEvent(CallEvent.values())
                .build();
    }

    @OnCall("/example-4")
    @Dial
    Client videoCallToClient() {
        return Client.builder().name("alice").video(video -> video.enable(true)).build();
    }

    @OnCall("/sip-headers")
    @Dial
    Client withSipHeaders() {
        return Client.builder()
                .name("alice")
                .sipHeader("X-Custom-Header1", "1234")
                .sipHeader("X-Custom-Header2", "4321")
                .build();
    }
}
