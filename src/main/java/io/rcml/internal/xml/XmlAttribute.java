package io.rcml.internal.xml;

/**
 * An attribute as it was read.
 *
 * @param name its name
 * @param value its value, references replaced and white space normalized
 * @param line the line on which its name begins, counted from 1
 * @param column the column at which its name begins, counted from 1
 */
public record XmlAttribute(String name, String value, int line, int column) {}
