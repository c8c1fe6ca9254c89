/** The platform's REST API, for calls that are being played; uses {@code platform} and what stands above it. */
@NullMarked
package io.rcml.simulator.internal.rest;

import org.jspecify.annotations.NullMarked;
