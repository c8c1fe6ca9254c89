package io.rcml.it.leak;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallSid;
import io.rcml.call.StatusCallback;
import io.rcml.call.VoiceRequest;
import io.rcml.links.Links;
import io.rcml.model.Client;
import io.rcml.rest.CallApi;
import io.rcml.rest.CallApiException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

/** Uses whatever might hold on to the application. */
@RcmlController("/busy")
public class Busy {

    @Inject
    Links links;

    @Inject
    CallApi callApi;

    @OnCall("/incoming")
    @Dial
    Client ring(VoiceRequest call) {
        return Client.builder()
                .name("alice")
                .statusCallback(links.to(Busy::heard))
                .build();
    }

    @OnStatus(value = "/heard", unsigned = true)
    void heard(StatusCallback call) {
        // once as JSON, once as a form
    }

    @OnCall("/rest")
    @Say
    String askThePlatform() {
        return callApi.calls().get(new CallSid("CA9")).status().orElseThrow().name();
    }

    @OnError
    @Say
    String apologise(CallApiException e) {
        return "Nobody there";
    }

    void observe(@Observes StatusCallback call) {
        // in the request's thread
    }

    void observeLater(@ObservesAsync StatusCallback call) {
        // in another thread
    }
}
