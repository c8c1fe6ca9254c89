package io.rcml.simulator;

import io.rcml.model.HttpMethod;
import io.rcml.simulator.internal.document.Line;
import io.rcml.simulator.internal.document.Urls;
import io.rcml.simulator.internal.platform.Script;
import io.rcml.simulator.internal.wire.Transport;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import io.rcml.simulator.script.Dialect;
import io.rcml.simulator.script.Faults;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongConsumer;

/**
 * Plays CallAPI to an application: calls its number, asks it over HTTP what to do, does it, and reports what happens to each leg.
 *
 * <pre>{@code
 * SimulatedCall call = CallSimulator.against("http://localhost:8080/app")
 *         .callee("alice", Callee.answersAfter(3))
 *         .callee("bob", Callee.busy())
 *         .call("/reception/incoming");
 * }</pre>
 *
 * <p>Requests are real, time is not: an hour's call takes milliseconds, and the same script, seed and answers give the same
 * {@link SimulatedCall}, identifiers and all. The network and the platform take no time; a word takes 0.4 seconds to say, a sound
 * file 5 seconds to play.
 *
 * <p>Immutable and thread-safe: each setter gives a changed copy, and any number of calls may be played at once. The copies of one
 * simulator share its HTTP connections.
 */
public final class CallSimulator {

    private final Player player;

    private CallSimulator(Player player) {
        this.player = player;
    }

    /**
     * Plays to an application.
     *
     * @param url the URL of its root, or of what answers the number
     * @return a simulator with everything else at its default
     * @throws IllegalArgumentException if it is not an absolute http or https URL
     */
    public static CallSimulator against(String url) {
        if (!Urls.isAbsolute(url) || Urls.read(url).map(URI::getRawAuthority).isEmpty()) {
            throw new IllegalArgumentException("CallSimulator.against takes an absolute http or https URL such as"
                    + " http://localhost:8080/app, not \"" + Line.of(url) + '"');
        }
        return new CallSimulator(new Player(new Script(url), new Transport(), null));
    }

    /**
     * {@return what {@link #against(String)} gives for that URL}
     *
     * @param url the URL of its root, or of what answers the number
     */
    public static CallSimulator against(URI url) {
        return against(url.toString());
    }

    /**
     * {@return what {@link #against(String)} gives for that URL, which Arquillian may have injected}
     *
     * @param url the URL of its root, or of what answers the number
     */
    public static CallSimulator against(URL url) {
        return against(url.toString());
    }

    private CallSimulator with(Script changed) {
        return new CallSimulator(player.with(changed));
    }

    /**
     * Which platform to play. Default: {@link Dialect#DOCUMENTED}.
     *
     * @param dialect the platform
     * @return a changed copy
     */
    public CallSimulator dialect(Dialect dialect) {
        return with(player.script().dialect(dialect));
    }

    /**
     * What all chance follows from: identifiers, faults, the language of RestComm's server. Default: 1.
     *
     * @param seed any number; calls with the same one have the same identifiers
     * @return a changed copy
     */
    public CallSimulator seed(long seed) {
        return with(player.script().seed(seed));
    }

    /**
     * What goes wrong between the platform and the application. Default: nothing.
     *
     * @param faults the faults
     * @return a changed copy
     */
    public CallSimulator faults(Faults faults) {
        return with(player.script().faults(faults));
    }

    /**
     * Who calls: {@code From} (Voice request). Default: {@code +19895550199}.
     *
     * @param number a number or a name; empty for a caller who hides, and is called anonymous in the record
     * @return a changed copy
     */
    public CallSimulator from(String number) {
        return with(player.script().from(number));
    }

    /**
     * The number that is called: {@code To} (Voice request). Default: {@code +19895550100}.
     *
     * @param number a number or a name
     * @return a changed copy
     */
    public CallSimulator to(String number) {
        return with(player.script().to(number));
    }

    /**
     * What the requests about the caller's leg say beyond the usual, such as {@code CallerName}, {@code ForwardedFrom} or
     * {@code SipHeader_X-Agent} (Voice request).
     *
     * @param name the parameter's name
     * @param value its value
     * @return a changed copy
     */
    public CallSimulator parameter(String name, String value) {
        return with(player.script().parameter(name, value));
    }

    /**
     * How the caller behaves. Default: listens, and stays until the call ends.
     *
     * @param caller the behaviour
     * @return a changed copy
     */
    public CallSimulator caller(Caller caller) {
        return with(player.script().caller(caller));
    }

    /**
     * How somebody who is called behaves.
     *
     * @param name a Client's name, a Number's number, a Sip's URI, without headers; or the name of a conference or queue, for who
     *     else is there
     * @param callee the behaviour
     * @return a changed copy
     */
    public CallSimulator callee(String name, Callee callee) {
        return with(player.script().callee(name, callee));
    }

    /**
     * How everybody behaves for whom there is no {@link #callee}. Default: {@link Callee#noAnswer()}.
     *
     * @param callee the behaviour
     * @return a changed copy
     */
    public CallSimulator otherCallees(Callee callee) {
        return with(player.script().others(callee));
    }

    /**
     * How the number's URL is requested. Default: POST.
     *
     * @param method GET or POST
     * @return a changed copy
     */
    public CallSimulator method(HttpMethod method) {
        return with(player.script().method(method.name()));
    }

    /**
     * Sends each form of a POST in parts, as {@code multipart/form-data}, which CallAPI's documentation says. Default: urlencoded, as
     * RestComm's code sends it.
     *
     * @return a changed copy
     */
    public CallSimulator multipart() {
        return with(player.script().multipart());
    }

    /**
     * The number's fallback URL, which is asked when the first request gives no document. Default: none.
     *
     * @param url the URL, absolute, or relative to the number's
     * @return a changed copy
     */
    public CallSimulator fallbackUrl(String url) {
        return with(player.script().fallbackUrl(url));
    }

    /**
     * How long the application's answers take, in virtual time: one that takes 6 seconds comes too late. Default: 0.
     *
     * @param seconds the time, 0 or more
     * @return a changed copy
     * @throws IllegalArgumentException if the time is negative
     */
    public CallSimulator answersTake(int seconds) {
        if (seconds < 0) {
            throw new IllegalArgumentException("answersTake takes seconds of virtual time, 0 or more, not " + seconds);
        }
        return with(player.script().answersTake(seconds));
    }

    /**
     * For how long to wait for an answer in real time. Default: 6 seconds, as the platform does.
     *
     * @param patience the time, longer than nothing
     * @return a changed copy
     * @throws IllegalArgumentException if it is not longer than nothing
     */
    public CallSimulator patience(Duration patience) {
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("patience takes a time longer than nothing, not " + patience);
        }
        return with(player.script().patience(patience));
    }

    /**
     * The account that the number belongs to: {@code AccountSid} (Voice request). Default: that of the {@link #restApi}, or one of
     * zeros.
     *
     * @param accountSid the account
     * @return a changed copy
     */
    public CallSimulator accountSid(String accountSid) {
        return with(player.script().accountSid(accountSid));
    }

    /**
     * When the call begins, for the times that the platform tells. Default: 4 July 2026, 06:05:06 UTC.
     *
     * @param began the time
     * @return a changed copy
     */
    public CallSimulator beginsAt(Instant began) {
        return with(player.script().began(began));
    }

    /**
     * Lets the application create, read and modify calls meanwhile. Default: there is no REST API.
     *
     * @param restApi the API, which the application has the URL and the credentials of
     * @return a changed copy
     */
    public CallSimulator restApi(RestApi restApi) {
        return new CallSimulator(player.with(restApi));
    }

    CallSimulator latencies(LongConsumer latencies) {
        return with(player.script().latencies(latencies));
    }

    long seed() {
        return player.script().seed();
    }

    /**
     * Plays a call whose number is answered by the URL that the simulator was made with.
     *
     * @return all that happened
     */
    public SimulatedCall call() {
        return call("");
    }

    /**
     * Plays a call.
     *
     * @param path the path below the application's root of what answers the number, or an absolute URL
     * @return all that happened
     */
    public SimulatedCall call(String path) {
        return player.call(path);
    }

    /**
     * Plays calls that the application starts through the REST API.
     *
     * @param action makes the application start them, such as a request to it; run once, to its end
     * @return all that happened in these calls; the first leg is the first one's
     * @throws IllegalStateException if there is no {@link #restApi}, or no call was started
     */
    public SimulatedCall startedBy(Runnable action) {
        return player.startedBy(action);
    }
}
