package io.rcml.benchmarks.hostile;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.call.Parameters;
import io.rcml.call.StatusCallback;
import io.rcml.call.VoiceRequest;
import io.rcml.links.Links;
import io.rcml.model.Rcml;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Handlers that read all there is to read, and link to each other. */
@RcmlController("/hotline")
public class Hotline {

    private Links links;

    void linkBy(Links toHandlers) {
        links = toHandlers;
    }

    @OnCall("/in")
    public Rcml in(VoiceRequest call, Parameters all) {
        String heard = call
                + String.valueOf(call.sipHeaders())
                + call.callTimestamp()
                + call.direction()
                + call.status()
                + all.seconds("RecordingDuration");
        return Rcml.builder()
                .say(heard.isEmpty() ? "nothing" : "thank you")
                .redirect(links.to(Hotline::number).with("number", "1"))
                .build();
    }

    @OnCall("/numbers/{number}")
    public Rcml number(@Param("number") BigInteger number) {
        return Rcml.builder().say(number.toString()).build();
    }

    @OnCall("/names/{name}/{room}")
    public Rcml name(@Param("name") String name, @Param("room") Optional<Integer> room) {
        return Rcml.builder().say(name.length() + " in " + room).build();
    }

    @OnCall("/digits")
    public Rcml digits(@Param("Digits") Optional<BigDecimal> digits, @Param("Wait") Optional<Duration> wait) {
        return Rcml.builder().say("heard " + digits + wait).build();
    }

    @OnCall("/times")
    public Rcml times(@Param("Timestamp") List<Instant> times) {
        return Rcml.builder().say("at " + times).build();
    }

    @OnStatus(value = "/ended", unsigned = true)
    public void ended(StatusCallback call) {
        String heard = call
                + String.valueOf(call.timestamp())
                + call.sequenceNumber()
                + call.recordingDuration()
                + call.sipHeaders();
        if (heard.isEmpty()) {
            throw new IllegalStateException("Nothing was heard");
        }
    }
}
