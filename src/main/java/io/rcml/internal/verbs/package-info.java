/**
 * What an annotation makes of a return value: checked at deployment, made for each request. Uses {@code config} and
 * {@code routing}.
 */
@NullMarked
package io.rcml.internal.verbs;

import org.jspecify.annotations.NullMarked;
