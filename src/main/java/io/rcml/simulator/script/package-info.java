/** Scripts say how callers and callees behave, what goes wrong, and which dialect is spoken; they use the JDK only. */
@NullMarked
package io.rcml.simulator.script;

import org.jspecify.annotations.NullMarked;
