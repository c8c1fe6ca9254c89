/**
 * A servlet request as the rooms see it, for each request: for the filter and for CDI. Uses {@code http}; nothing but the edges
 * points at it.
 */
@NullMarked
package io.rcml.internal.servlet;

import org.jspecify.annotations.NullMarked;
