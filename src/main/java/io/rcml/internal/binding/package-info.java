/**
 * What a method is called with: where each argument comes from is decided at deployment, its value is read for each request. Uses
 * {@code http} and {@code routing}.
 */
@NullMarked
package io.rcml.internal.binding;

import org.jspecify.annotations.NullMarked;
