package io.rcml.benchmarks.micro;

import io.rcml.internal.dispatch.Dispatcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds the handler of a path, among others. */
@State(Scope.Thread)
public class Routing {

    public static final String HIT = "hit";
    public static final String TEMPLATE = "template";
    public static final String MISS = "miss";

    @Param({"1", "10", "100", "1000"})
    private int handlers;

    @Param({HIT, TEMPLATE, MISS})
    private String path;

    private Dispatcher dispatcher;
    private String requested;

    @Setup
    public void prepare() {
        dispatcher = Controllers.dispatcher(handlers, path.equals(TEMPLATE));
        requested = path(path);
    }

    static String path(String kind) {
        return switch (kind) {
            case HIT -> "/controller0/handler0";
            case TEMPLATE -> "/controller0/handler0/alice";
            case MISS -> "/images/logo-of-the-house.png";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @Benchmark
    public Object find() {
        return dispatcher.find(requested);
    }
}
