/**
 * A request as it arrived: where from, under which public URL, how large, and the answer; read for each request, within settings
 * that are read at deployment. Uses {@code config}; knows no servlet.
 */
@NullMarked
package io.rcml.internal.http;

import org.jspecify.annotations.NullMarked;
