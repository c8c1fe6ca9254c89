/** Text made safe for messages, logs and URLs, and what messages about mistakes are made of; uses the JDK only and may be used by all. */
@NullMarked
package io.rcml.internal.text;

import org.jspecify.annotations.NullMarked;
