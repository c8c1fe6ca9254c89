/** Reads a document as the platform does, to the letter; uses {@code io.rcml.internal.xml}. */
@NullMarked
package io.rcml.simulator.internal.document;

import org.jspecify.annotations.NullMarked;
