package io.rcml.simulator;

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
final class Script {

    /** A Saturday in summer, so that zones, weekdays and months have something to differ in. */
    private static final Instant BEGIN = Instant.parse("2026-07-04T06:05:06Z");

    final String base;
    final Transport transport;

    Dialect dialect = Dialect.DOCUMENTED;
    long seed = 1;
    Faults faults = Faults.none();
    String from = "+19895550199";
    String to = "+19895550100";
    String method = "POST";
    Caller caller = Caller.PATIENT;
    Callee others = Callee.noAnswer();
    Map<String, String> parameters = Map.of();
    Map<String, Callee> callees = Map.of();
    int answersTake;
    Duration patience = Wire.PATIENCE;
    String accountSid = "AC00000000000000000000000000000001";
    Instant began = BEGIN;

    @Nullable
    String fallbackUrl;

    @Nullable
    RestApi restApi;

    @Nullable
    LongConsumer latencies;

    Script(String base, Transport transport) {
        this.base = base;
        this.transport = transport;
    }

    Script(Script other) {
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

    Callee callee(String name) {
        return callees.getOrDefault(name, others);
    }

    static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }
}
