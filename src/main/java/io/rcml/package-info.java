/** The command line of the jar. */
@NullMarked
package io.rcml;

import org.jspecify.annotations.NullMarked;
