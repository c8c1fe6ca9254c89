/**
 * HTTP in, HTTP out: the filter with its registration, and what servlets need to answer in RCML themselves. Uses the dispatch;
 * nothing points at it.
 */
@NullMarked
package io.rcml.servlet;

import org.jspecify.annotations.NullMarked;
