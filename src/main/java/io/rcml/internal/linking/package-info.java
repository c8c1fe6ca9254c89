/**
 * Signed URLs of handlers: found at deployment, signed for each link that is made. Uses {@code admission}, {@code guard}, {@code
 * routing}, {@code http}, {@code verbs} and {@code config}.
 */
@NullMarked
package io.rcml.internal.linking;

import org.jspecify.annotations.NullMarked;
