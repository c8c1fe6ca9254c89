package io.rcml.benchmarks.apps.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** An application of one resource. */
@ApplicationPath("/calls")
public class CallsApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(CallsResource.class);
    }
}
