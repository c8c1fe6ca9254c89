/** Text made safe for messages, logs and URLs, at start-up and for each request alike; uses the JDK only and may be used by all. */
@NullMarked
package io.rcml.internal.text;

import org.jspecify.annotations.NullMarked;
