/** XML as text, knowing nothing of RCML; uses the JDK only and is used by the model. */
@NullMarked
package io.rcml.xml;

import org.jspecify.annotations.NullMarked;
