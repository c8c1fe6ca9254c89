/**
 * HTTP in, HTTP out: the filter with its registration, and what servlets need to answer in RCML themselves. Uses {@code
 * deployment}, {@code dispatch}, {@code http}, {@code config} and {@code internal.servlet}; nothing points at it.
 */
@NullMarked
package io.rcml.servlet;

import org.jspecify.annotations.NullMarked;
