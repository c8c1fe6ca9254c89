/** Keys, settings and problems, at deployment only: reads a key and records what is wrong with it. Uses {@code text}. */
@NullMarked
package io.rcml.internal.config;

import org.jspecify.annotations.NullMarked;
