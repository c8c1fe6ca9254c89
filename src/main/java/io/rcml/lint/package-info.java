/**
 * What is legal RCML and will not do what its author thinks; anyone may use it, on documents of their own or of others.
 */
@NullMarked
package io.rcml.lint;

import org.jspecify.annotations.NullMarked;
