/** Serves the platform's REST API, by which an application moves calls; uses {@code platform} and {@code wire}. */
@NullMarked
package io.rcml.simulator.internal.rest;

import org.jspecify.annotations.NullMarked;
