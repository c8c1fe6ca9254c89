/**
 * Reports tell what happened in a simulated call, and assert it; they use {@code io.rcml.call}, {@code io.rcml.model} and
 * {@code script}.
 */
@NullMarked
package io.rcml.simulator.report;

import org.jspecify.annotations.NullMarked;
