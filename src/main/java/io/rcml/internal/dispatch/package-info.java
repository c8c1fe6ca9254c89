/**
 * Serves one request, with what was set up at deployment: calls its handler, answers the document, hears the report, and logs what
 * failed. Uses every room that stands before it, lint and the REST client; knows neither servlets nor CDI.
 */
@NullMarked
package io.rcml.internal.dispatch;

import org.jspecify.annotations.NullMarked;
