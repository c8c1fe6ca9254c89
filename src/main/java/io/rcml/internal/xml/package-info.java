/** XML made safe as text, knowing nothing of RCML; uses {@code text} only. */
@NullMarked
package io.rcml.internal.xml;

import org.jspecify.annotations.NullMarked;
