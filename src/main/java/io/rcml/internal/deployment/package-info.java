/**
 * Reads controllers at deployment, lists every mistake and builds the dispatcher; nothing here runs for a request. Uses all rooms
 * but {@code cli} and the edges.
 */
@NullMarked
package io.rcml.internal.deployment;

import org.jspecify.annotations.NullMarked;
