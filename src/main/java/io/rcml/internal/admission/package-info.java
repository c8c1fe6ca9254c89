/**
 * Decides who comes in, for each request: by token, HTTP Basic, address or signature, and no more at once than allowed; set up at
 * deployment. Uses {@code http}, {@code guard}, {@code routing} and {@code config}.
 */
@NullMarked
package io.rcml.internal.admission;

import org.jspecify.annotations.NullMarked;
