/**
 * What decides whether a request may come in: tokens in links, signatures of requests, the one view of a path, limits. Knows neither
 * handlers nor servlets; uses the JDK, and text made fit for messages.
 */
@NullMarked
package io.rcml.internal.guard;

import org.jspecify.annotations.NullMarked;
