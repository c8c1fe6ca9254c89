package io.rcml.readme;

import io.rcml.call.CallSid;
import io.rcml.links.Links;
import io.rcml.rest.Call;
import io.rcml.rest.CallApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
public class CallBacks {

    @Inject
    Links links;

    @Inject
    CallApi callApi;

    public Call callBack(String number) {
        return callApi.calls()
                .create(call -> call.from("+19895550100")
                        .to(number)
                        .url(links.forAnyCall().to(Queue::welcome))
                        .statusCallback(links.forAnyCall().to(Queue::answered))
                        .timeout(20));
    }

    public Call moveBoth(CallSid sid) {
        return callApi.calls()
                .change(
                        sid,
                        change -> change.url(links.forAnyCall().to(Queue::overflow))
                                .moveBothLegs());
    }
}
