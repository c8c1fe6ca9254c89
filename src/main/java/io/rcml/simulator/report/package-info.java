/**
 * Reports tell what happened in a simulated call, and assert it; they use {@code io.rcml.call}, {@code io.rcml.model},
 * {@code script}, {@code internal.document} and {@code io.rcml.internal.xml}.
 */
@NullMarked
package io.rcml.simulator.report;

import org.jspecify.annotations.NullMarked;
