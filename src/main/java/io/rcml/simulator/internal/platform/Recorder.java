package io.rcml.simulator.internal.platform;

import io.rcml.call.CallSid;
import io.rcml.simulator.internal.document.Line;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.report.Leg;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.report.SimulatedCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes down what happens. */
public final class Recorder {

    private final Timeline time;
    private final List<LiveLeg> legs = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<SimulatedCall.Speech> speeches = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();

    Recorder(Timeline time) {
        this.time = time;
    }

    void leg(LiveLeg leg) {
        legs.add(leg);
    }

    public void signal(String from, String to, String text) {
        add(Moment.Kind.SIGNAL, from, to, text);
    }

    public void media(String from, String to, String text) {
        add(Moment.Kind.MEDIA, from, to, text);
    }

    public void rest(String text) {
        add(Moment.Kind.REST, Moment.APPLICATION, Moment.PLATFORM, text);
    }

    public void problem(String text) {
        add(Moment.Kind.PROBLEM, Moment.PLATFORM, Moment.PLATFORM, text);
    }

    public void speech(LiveLeg leg, String text) {
        speeches.add(new SimulatedCall.Speech(Duration.ofMillis(time.now()), leg.name(), text));
        media(Moment.PLATFORM, leg.name(), "says \"" + text + '"');
    }

    void request(Request request) {
        requests.add(request);
        String from = request.delivery() == Request.Delivery.FORGED ? "stranger" : Moment.PLATFORM;
        add(Moment.Kind.REQUEST, from, Moment.APPLICATION, request.toString());
    }

    int requests() {
        return requests.size();
    }

    private void add(Moment.Kind kind, String from, String to, String text) {
        moments.add(new Moment(Duration.ofMillis(time.now()), kind, from, to, Line.of(text)));
    }

    SimulatedCall call(Script script) {
        return new SimulatedCall(
                script.seed(),
                script.dialect(),
                script.faults(),
                legs.stream().map(this::finished).toList(),
                requests,
                speeches,
                moments);
    }

    private Leg finished(LiveLeg leg) {
        return new Leg(
                new CallSid(leg.sid()),
                Optional.ofNullable(leg.parentSid()).map(CallSid::new),
                leg.name(),
                leg.address().from(),
                leg.address().to(),
                leg.address().direction(),
                leg.status(),
                Duration.ofMillis(leg.beganAt()),
                at(leg.ringingAt()),
                at(leg.answeredAt()),
                leg.isBridged(),
                Duration.ofMillis(leg.endedAt().orElse(time.now())),
                leg.sipHeaders());
    }

    private static Optional<Duration> at(OptionalLong millis) {
        return millis.isEmpty() ? Optional.empty() : Optional.of(Duration.ofMillis(millis.getAsLong()));
    }
}
