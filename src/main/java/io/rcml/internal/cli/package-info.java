/**
 * The jar's commands, run by {@code java -jar}: never part of an application. Uses {@code linking}, {@code admission},
 * {@code routing}, {@code http}, {@code config} and lint.
 */
@NullMarked
package io.rcml.internal.cli;

import org.jspecify.annotations.NullMarked;
