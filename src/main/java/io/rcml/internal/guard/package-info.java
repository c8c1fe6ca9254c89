/**
 * Tokens, keys and signatures: cryptography and nothing else; keys are read at deployment, tokens checked for each request. Uses
 * {@code text}; knows neither handlers nor servlets.
 */
@NullMarked
package io.rcml.internal.guard;

import org.jspecify.annotations.NullMarked;
