/**
 * Lets Jakarta REST resources return RCML, for each response, where there is Jakarta REST; uses the model, and nothing points at
 * it.
 */
@NullMarked
package io.rcml.internal.jaxrs;

import org.jspecify.annotations.NullMarked;
