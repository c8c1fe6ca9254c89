/**
 * Tokens, keys and signatures: cryptography and nothing else, for each request. Knows neither handlers nor servlets; uses
 * {@code text}.
 */
@NullMarked
package io.rcml.internal.guard;

import org.jspecify.annotations.NullMarked;
