package io.rcml.internal.jaxrs;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** Registers {@link RcmlMessageBodyWriter}; found by the service loader of Jakarta REST 3.1. */
public final class RcmlFeature implements Feature {

    /** For the service loader. */
    public RcmlFeature() {}

    @Override
    public boolean configure(FeatureContext context) {
        context.register(RcmlMessageBodyWriter.class);
        return true;
    }
}
