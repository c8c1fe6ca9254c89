/** What happened in a simulated call, and assertions about it; uses what is heard and the model. */
@NullMarked
package io.rcml.simulator.report;

import org.jspecify.annotations.NullMarked;
