/**
 * What is heard: CallAPI's requests and reports as typed, immutable objects; uses the JDK, and JSON-B's annotations
 * where JSON-B is present.
 *
 * <p>Everything here is a reading of {@link io.rcml.call.Parameters}, which keep what arrived as it arrived: an
 * accessor that cannot read its value is empty, and {@link io.rcml.call.Parameters#raw(String)} still has the text. The
 * JSON form of every type is those parameters, so that what is stored or passed on is what the platform said.
 */
@NullMarked
package io.rcml.call;

import org.jspecify.annotations.NullMarked;
