package io.rcml.simulator.internal.wire;

import io.rcml.call.Parameters;
import java.util.List;
import java.util.Map;

/**
 * A form as browsers send it that have files to send, and as CallAPI's documentation has it.
 *
 * @param boundary what stands between the parts, and in none of them
 */
record MultipartBody(String boundary, String text) {

    private static final String END = "\r\n";

    /** Writes a form; a bare name becomes a part without content. */
    static MultipartBody of(Fields form) {
        Parameters parameters = form.toParameters();
        String boundary = "callapi-form";
        while (isIn(parameters, boundary)) {
            boundary += '-';
        }
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, List<String>> field : parameters.asMap().entrySet()) {
            for (String value : field.getValue()) {
                text.append("--").append(boundary).append(END);
                text.append("Content-Disposition: form-data; name=\"")
                        .append(quoted(field.getKey()))
                        .append('"')
                        .append(END)
                        .append(END)
                        .append(value)
                        .append(END);
            }
        }
        text.append("--").append(boundary).append("--").append(END);
        return new MultipartBody(boundary, text.toString());
    }

    private static boolean isIn(Parameters parameters, String boundary) {
        return parameters.asMap().values().stream().flatMap(List::stream).anyMatch(value -> value.contains(boundary));
    }

    /** As browsers write a name. */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }
}
