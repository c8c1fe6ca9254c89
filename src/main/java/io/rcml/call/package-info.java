/**
 * What is heard: CallAPI's requests and reports as typed, immutable objects; uses the JDK, and JSON-B's annotations where
 * JSON-B is present.
 */
@NullMarked
package io.rcml.call;

import org.jspecify.annotations.NullMarked;
