/** A document as the platform reads it, to the letter; uses {@code internal.xml}. */
@NullMarked
package io.rcml.simulator.internal.document;

import org.jspecify.annotations.NullMarked;
