/** The URLs of handlers, as links that the model's builders take, with the events that the handlers hear; uses what is heard. */
@NullMarked
package io.rcml.links;

import org.jspecify.annotations.NullMarked;
