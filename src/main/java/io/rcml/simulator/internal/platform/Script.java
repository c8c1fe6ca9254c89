package io.rcml.simulator.internal.platform;

import io.rcml.simulator.CallSimulator;
import io.rcml.simulator.RestApi;
import io.rcml.simulator.internal.wire.Transport;
import io.rcml.simulator.internal.wire.Wire;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import io.rcml.simulator.script.Dialect;
import io.rcml.simulator.script.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link CallSimulator} was told to play. Changed only before it is published, in the copy that a setter makes.
 */
public final class Script {

    /** A Saturday in summer, so that zones, weekdays and months have something to differ in. */
    private static final Instant BEGIN = Instant.parse("2026-07-04T06:05:06Z");

    public final String base;
    final Transport transport;

    public Dialect dialect = Dialect.DOCUMENTED;
    public long seed = 1;
    public Faults faults = Faults.none();
    public String from = "+19895550199";
    public String to = "+19895550100";
    public String method = "POST";
    public Caller caller = Caller.PATIENT;
    public Callee others = Callee.noAnswer();
    public Map<String, String> parameters = Map.of();
    public Map<String, Callee> callees = Map.of();
    public int answersTake;
    public Duration patience = Wire.PATIENCE;
    public String accountSid = "AC00000000000000000000000000000001";
    public Instant began = BEGIN;

    @Nullable
    public String fallbackUrl;

    @Nullable
    public RestApi restApi;

    @Nullable
    public LongConsumer latencies;

    public Script(String base, Transport transport) {
        this.base = base;
        this.transport = transport;
    }

    public Script(Script other) {
        this(other.base, other.transport);
        dialect = other.dialect;
        seed = other.seed;
        faults = other.faults;
        from = other.from;
        to = other.to;
        method = other.method;
        caller = other.caller;
        others = other.others;
        parameters = other.parameters;
        callees = other.callees;
        answersTake = other.answersTake;
        patience = other.patience;
        accountSid = other.accountSid;
        began = other.began;
        fallbackUrl = other.fallbackUrl;
        restApi = other.restApi;
        latencies = other.latencies;
    }

    public Callee callee(String name) {
        return callees.getOrDefault(name, others);
    }

    public static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }
}
