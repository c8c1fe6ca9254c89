/**
 * What is legal RCML and will not do what its author thinks; uses the model, {@code internal.xml} for texts, and
 * {@code internal.text}.
 */
@NullMarked
package io.rcml.lint;

import org.jspecify.annotations.NullMarked;
