/**
 * The URLs of handlers, as links that the model's builders take, with the events that the handlers hear; uses what is heard,
 * {@code internal.text} and {@code internal.xml}.
 */
@NullMarked
package io.rcml.links;

import org.jspecify.annotations.NullMarked;
