package io.rcml.simulator.internal.wire;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request that is to be sent.
 *
 * @param body null for a GET
 */
record HttpCall(String method, URI uri, @Nullable String body, Map<String, List<String>> headers) {}
