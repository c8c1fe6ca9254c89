package io.rcml.simulator.internal.platform;

import io.rcml.simulator.internal.wire.Manner;
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

/** A call that is to be played: its numbers, how callers and callees behave, what goes wrong. Immutable; a setter gives a changed copy. */
public final class Script {

    /** A Saturday in summer, so that zones, weekdays and months have something to differ in. */
    private static final Instant BEGIN = Instant.parse("2026-07-04T06:05:06Z");

    private final String base;
    private Dialect dialect = Dialect.DOCUMENTED;
    private long seed = 1;
    private Faults faults = Faults.none();
    private String from = "+19895550199";
    private String to = "+19895550100";
    private String method = "POST";
    private @Nullable String fallbackUrl;
    private String accountSid = "AC00000000000000000000000000000001";
    private Instant began = BEGIN;
    private Caller caller = Caller.listens();
    private Callee others = Callee.noAnswer();
    private Map<String, Callee> callees = Map.of();
    private Map<String, String> parameters = Map.of();
    private boolean multipart;
    private int answersTake;
    private Duration patience = Wire.PATIENCE;
    private @Nullable LongConsumer latencies;

    /** A call to an application, with everything else at its default. */
    public Script(String base) {
        this.base = base;
    }

    private Script(Script other) {
        base = other.base;
        dialect = other.dialect;
        seed = other.seed;
        faults = other.faults;
        from = other.from;
        to = other.to;
        method = other.method;
        fallbackUrl = other.fallbackUrl;
        accountSid = other.accountSid;
        began = other.began;
        caller = other.caller;
        others = other.others;
        callees = other.callees;
        parameters = other.parameters;
        multipart = other.multipart;
        answersTake = other.answersTake;
        patience = other.patience;
        latencies = other.latencies;
    }

    /** The application's URL. */
    public String base() {
        return base;
    }

    Dialect dialect() {
        return dialect;
    }

    public Script dialect(Dialect dialect) {
        Script changed = new Script(this);
        changed.dialect = dialect;
        return changed;
    }

    public long seed() {
        return seed;
    }

    public Script seed(long seed) {
        Script changed = new Script(this);
        changed.seed = seed;
        return changed;
    }

    Faults faults() {
        return faults;
    }

    public Script faults(Faults faults) {
        Script changed = new Script(this);
        changed.faults = faults;
        return changed;
    }

    String from() {
        return from;
    }

    public Script from(String from) {
        Script changed = new Script(this);
        changed.from = from;
        return changed;
    }

    String to() {
        return to;
    }

    public Script to(String to) {
        Script changed = new Script(this);
        changed.to = to;
        return changed;
    }

    String method() {
        return method;
    }

    public Script method(String method) {
        Script changed = new Script(this);
        changed.method = method;
        return changed;
    }

    @Nullable
    String fallbackUrl() {
        return fallbackUrl;
    }

    public Script fallbackUrl(String fallbackUrl) {
        Script changed = new Script(this);
        changed.fallbackUrl = fallbackUrl;
        return changed;
    }

    public String accountSid() {
        return accountSid;
    }

    public Script accountSid(String accountSid) {
        Script changed = new Script(this);
        changed.accountSid = accountSid;
        return changed;
    }

    Instant began() {
        return began;
    }

    public Script began(Instant began) {
        Script changed = new Script(this);
        changed.began = began;
        return changed;
    }

    Caller caller() {
        return caller;
    }

    public Script caller(Caller caller) {
        Script changed = new Script(this);
        changed.caller = caller;
        return changed;
    }

    public Script others(Callee others) {
        Script changed = new Script(this);
        changed.others = others;
        return changed;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    /** How many virtual seconds an answer of the application takes. */
    int answersTake() {
        return answersTake;
    }

    public Script answersTake(int answersTake) {
        Script changed = new Script(this);
        changed.answersTake = answersTake;
        return changed;
    }

    /** For how long an answer is waited for, in real time and in virtual. */
    public Script multipart() {
        Script changed = new Script(this);
        changed.multipart = true;
        return changed;
    }

    /** How the application is asked in a dialect. */
    Manner manner(Wire wire) {
        return new Manner(wire, patience, multipart);
    }

    Duration patience() {
        return patience;
    }

    public Script patience(Duration patience) {
        Script changed = new Script(this);
        changed.patience = patience;
        return changed;
    }

    /** Is told how many nanoseconds each request took; null if nobody measures. */
    @Nullable
    LongConsumer latencies() {
        return latencies;
    }

    public Script latencies(LongConsumer latencies) {
        Script changed = new Script(this);
        changed.latencies = latencies;
        return changed;
    }

    public Script callee(String name, Callee callee) {
        Script changed = new Script(this);
        changed.callees = with(callees, name, callee);
        return changed;
    }

    /** How a callee behaves that is dialled. */
    public Callee callee(String name) {
        return callees.getOrDefault(name, others);
    }

    /** How the other party of a conference or a queue behaves; null if nobody is there. */
    public @Nullable Callee present(String room) {
        return callees.get(room);
    }

    public Script parameter(String name, String value) {
        Script changed = new Script(this);
        changed.parameters = with(parameters, name, value);
        return changed;
    }

    private static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }
}
