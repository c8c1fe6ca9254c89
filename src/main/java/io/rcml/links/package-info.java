/** The URLs of handlers, as links that the model's builders take; uses the model. */
@NullMarked
package io.rcml.links;

import org.jspecify.annotations.NullMarked;
