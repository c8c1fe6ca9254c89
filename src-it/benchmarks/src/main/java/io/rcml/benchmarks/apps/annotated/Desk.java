package io.rcml.benchmarks.apps.annotated;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.benchmarks.apps.Directory;
import io.rcml.call.StatusCallback;
import io.rcml.links.Links;
import io.rcml.model.Rcml;
import jakarta.inject.Inject;

/** The handlers that are soaked: a call is put through, and its leg is reported on by a signed link. */
@RcmlController("/desk")
public class Desk {

    @Inject
    Directory directory;

    @Inject
    Links links;

    @OnCall("/agents/{name}")
    Rcml agent(@Param("name") String name) {
        return Rcml.builder()
                .dial(dial -> dial.client(client -> client.name(name).statusCallback(links.to(Desk::progress))))
                .build();
    }

    @OnStatus("/progress")
    void progress(StatusCallback call) {
        directory.onDuty(call);
    }
}
