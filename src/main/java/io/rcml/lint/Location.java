package io.rcml.lint;

/**
 * Where a {@link Finding} is.
 *
 * @param line the line of a text, counted from 1; 0 if it was a document, which has no lines
 * @param column the column of a text, counted from 1 in characters, of which a tab is one; 0 if it was a document
 * @param path the element from the root on, each counted among those of its name: {@code /Response/Dial[1]/Client[2]}; empty if
 *     the text could not be read
 */
public record Location(int line, int column, String path) {

    /** {@return line, column and path, as far as they are known} */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return line + ":" + column + (path.isEmpty() ? "" : " " + path);
    }
}
