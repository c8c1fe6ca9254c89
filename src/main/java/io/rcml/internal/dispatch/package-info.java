/**
 * From a path to a handler and from its result to an answer: routes, binding of arguments, invocation, conversion of results,
 * links. Uses everything that users write and see; knows neither servlets nor CDI, and is used by both edges.
 */
@NullMarked
package io.rcml.internal.dispatch;

import org.jspecify.annotations.NullMarked;
