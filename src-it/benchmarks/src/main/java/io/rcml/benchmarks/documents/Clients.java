package io.rcml.benchmarks.documents;

import io.rcml.call.CallEvent;
import io.rcml.model.Client;
import java.util.List;

/** Nouns, as any application of this library makes them. */
public final class Clients {

    private Clients() {}

    /** {@return a noun for each} */
    public static List<Client> of(List<Leg> legs) {
        return legs.stream().map(Clients::of).toList();
    }

    static Client of(Leg leg) {
        return Client.builder()
                .name(leg.client())
                .url(leg.screening())
                .statusCallback(leg.status())
                .statusCallbackEvent(CallEvent.ANSWERED)
                .build();
    }
}
