/** XML made safe as text, at start-up and for each request alike, knowing nothing of RCML; uses {@code text} only. */
@NullMarked
package io.rcml.internal.xml;

import org.jspecify.annotations.NullMarked;
