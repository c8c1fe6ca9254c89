/**
 * A request as it arrived, for each request: where from, under which public URL, how large, and the answer. Uses {@code config};
 * knows no servlet.
 */
@NullMarked
package io.rcml.internal.http;

import org.jspecify.annotations.NullMarked;
