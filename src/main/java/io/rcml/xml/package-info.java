/** XML as text, knowing nothing of RCML; uses {@code io.rcml.internal.text} only and is used by the model. */
@NullMarked
package io.rcml.xml;

import org.jspecify.annotations.NullMarked;
