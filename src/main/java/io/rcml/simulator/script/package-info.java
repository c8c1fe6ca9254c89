/** Who is scripted to do what: callers, callees, faults and the dialect; uses the JDK only. */
@NullMarked
package io.rcml.simulator.script;

import org.jspecify.annotations.NullMarked;
