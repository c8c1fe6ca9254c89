package io.rcml.internal.text;

/** How deeply JSON is nested, looked at before it is parsed: what is too deep only serves to exhaust the parser's stack. */
public final class JsonDepth {

    private JsonDepth() {}

    /**
     * Tells whether JSON is nested too deeply.
     *
     * @param most how many objects and arrays may be in one another
     * @param json the JSON, in UTF-8, or what claims to be it
     * @return whether there are more
     */
    public static boolean isOver(int most, byte[] json) {
        int depth = 0;
        boolean text = false;
        for (int i = 0; i < json.length; i++) {
            byte c = json[i];
            if (text) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    text = false;
                }
            } else if (c == '"') {
                text = true;
            } else if (c == '{' || c == '[') {
                if (++depth > most) {
                    return true;
                }
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return false;
    }
}
