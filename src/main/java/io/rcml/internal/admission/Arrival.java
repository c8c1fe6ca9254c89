package io.rcml.internal.admission;

import io.rcml.internal.routing.Route;
import org.jspecify.annotations.Nullable;

/**
 * How a request came to a handler.
 *
 * @param route the handler's
 * @param path the path below the context path, without the token
 * @param token what stands behind the path for a token; null if nothing does
 */
public record Arrival(Route route, String path, @Nullable String token) {}
