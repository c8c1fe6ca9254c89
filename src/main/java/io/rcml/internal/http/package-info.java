/** A servlet request as the dispatch sees it, for the filter and for CDI. Uses the dispatch. */
@NullMarked
package io.rcml.internal.http;

import org.jspecify.annotations.NullMarked;
