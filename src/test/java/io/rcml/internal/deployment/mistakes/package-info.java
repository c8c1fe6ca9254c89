/** Each mistake that keeps an application from starting, with the wrong controller beside its test. */
@NullMarked
package io.rcml.internal.deployment.mistakes;

import org.jspecify.annotations.NullMarked;
