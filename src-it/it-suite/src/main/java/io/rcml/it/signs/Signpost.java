package io.rcml.it.signs;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Redirect;
import io.rcml.call.CallCompleted;
import io.rcml.call.StatusCallback;
import io.rcml.links.Link;
import io.rcml.links.Links;
import io.rcml.model.Client;
import io.rcml.model.Noun;
import jakarta.inject.Inject;

/** Says where its handlers are. */
@RcmlController("/signs")
public class Signpost {

    @Inject
    Links links;

    @OnCall("/here")
    @Redirect
    Link here() {
        return links.to(Signpost::here);
    }

    @OnCall("/agents/{name}")
    @Redirect
    Link agent(@Param("name") String name) {
        return links.to(Signpost::agent).with("name", name).with("desk", "front & back");
    }

    @OnCall("/one")
    @Dial
    Client one() {
        return Client.builder()
                .name("alice")
                .statusCallback(links.to(Signpost::completed))
                .build();
    }

    @OnCall("/all")
    @Dial
    Noun all() {
        return Client.builder()
                .name("alice")
                .statusCallback(links.to(Signpost::reported))
                .build();
    }

    @OnStatus("/completed")
    void completed(CallCompleted call) {
        // only linked to
    }

    @OnStatus("/reports")
    void reported(StatusCallback call) {
        // only linked to
    }
}
