/**
 * Live calls: starts, reads, moves and ends calls through the platform's REST API, over the JDK's HTTP client and JSON-B; uses the
 * model, links, what is heard and {@code internal.text}.
 */
@NullMarked
package io.rcml.rest;

import org.jspecify.annotations.NullMarked;
