package io.rcml.it.live;

import io.rcml.annotation.Confirmed;
import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallSid;
import io.rcml.call.StatusCallback;
import io.rcml.links.Links;
import io.rcml.model.Client;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Keeps books of calls, into which only what the platform's REST API confirms may come. */
@ApplicationScoped
@RcmlController("/books")
public class Books {

    @Inject
    Links links;

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final List<Entry> confirmed = new CopyOnWriteArrayList<>();

    @OnCall("/incoming")
    @Dial
    Client ring() {
        return Client.builder()
                .name("alice")
                .statusCallback(links.to(Books::booked))
                .build();
    }

    @OnStatus(value = "/booked", confirm = true)
    void booked(StatusCallback call) {
        note("heard", call);
    }

    @OnStatus(value = "/hearsay", unsigned = true)
    void hearsay(StatusCallback call) {
        // whoever says what
    }

    void observe(@Observes StatusCallback call) {
        note("observed", call);
    }

    void observeConfirmed(@Observes @Confirmed StatusCallback call) {
        confirmed.add(new Entry(call.callSid(), "confirmed " + call.event().value()));
    }

    private void note(String how, StatusCallback call) {
        entries.add(new Entry(call.callSid(), how + " " + call.event().value()));
    }

    /** Of these calls alone. */
    @OnCall("/read")
    @Say
    String read(@Param("of") List<CallSid> calls) {
        return of(calls, entries);
    }

    /** What observers of confirmed reports hear, which come to them in no order among others. */
    @OnCall("/confirmed")
    @Say
    String confirmed(@Param("of") List<CallSid> calls) {
        return of(calls, confirmed);
    }

    private static String of(List<CallSid> calls, List<Entry> entries) {
        String own = entries.stream()
                .filter(entry -> calls.contains(entry.call()))
                .map(Entry::what)
                .collect(Collectors.joining(", "));
        return own.isEmpty() ? "nothing" : own;
    }

    private record Entry(CallSid call, String what) {}
}
