/** Does to a call what each verb of a document says; uses {@code platform} and what that uses. */
@NullMarked
package io.rcml.simulator.internal.verbs;

import org.jspecify.annotations.NullMarked;
