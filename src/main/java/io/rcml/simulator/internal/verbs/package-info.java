/** What each verb of a document does to a call; uses {@code platform} and what stands above it. */
@NullMarked
package io.rcml.simulator.internal.verbs;

import org.jspecify.annotations.NullMarked;
