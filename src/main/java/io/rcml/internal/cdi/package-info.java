/**
 * The portable extension: discovers controllers, has them checked, and supplies their instances and the beans to inject. Uses the
 * dispatch and what users write; nothing points at it.
 */
@NullMarked
package io.rcml.internal.cdi;

import org.jspecify.annotations.NullMarked;
