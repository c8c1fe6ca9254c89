/**
 * Serves the platform's REST API, by which an application moves calls; uses {@code platform}, {@code wire}, {@code io.rcml.call} and
 * {@code io.rcml.internal.xml}.
 */
@NullMarked
package io.rcml.simulator.internal.rest;

import org.jspecify.annotations.NullMarked;
