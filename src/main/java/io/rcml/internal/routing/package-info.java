/**
 * Which method a path leads to, and the one table of what can be heard: read at deployment, asked for each request. Uses what
 * users write and what is heard.
 */
@NullMarked
package io.rcml.internal.routing;

import org.jspecify.annotations.NullMarked;
