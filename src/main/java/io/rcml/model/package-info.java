/**
 * What can be said: an RCML document and one immutable class with a builder for each of its elements; uses
 * {@code internal.xml}, {@link io.rcml.links.Link} and {@link io.rcml.call.CallEvent}.
 */
@NullMarked
package io.rcml.model;

import org.jspecify.annotations.NullMarked;
