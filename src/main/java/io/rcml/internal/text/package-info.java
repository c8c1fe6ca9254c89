/** Text from outside made fit for messages and logs; uses the JDK only and may be used by all. */
@NullMarked
package io.rcml.internal.text;

import org.jspecify.annotations.NullMarked;
