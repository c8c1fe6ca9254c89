/** What is legal RCML and will not do what its author thinks; uses the model, and {@code internal.xml} for texts. */
@NullMarked
package io.rcml.lint;

import org.jspecify.annotations.NullMarked;
