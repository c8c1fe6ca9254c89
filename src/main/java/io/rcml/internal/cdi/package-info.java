/**
 * The portable extension: discovers controllers at deployment, has them checked, and supplies their instances and the beans to
 * inject. Uses {@code deployment}, {@code binding}, {@code routing}, {@code http} and {@code servlet}; nothing points at it.
 */
@NullMarked
package io.rcml.internal.cdi;

import org.jspecify.annotations.NullMarked;
