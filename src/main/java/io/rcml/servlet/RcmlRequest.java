package io.rcml.servlet;

import io.rcml.call.Parameters;
import io.rcml.internal.http.Limits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Reads what CallAPI sends in a servlet of one's own.
 *
 * <pre>{@code
 * VoiceRequest call = VoiceRequest.of(RcmlRequest.parameters(request));
 * }</pre>
 */
public final class RcmlRequest {

    private RcmlRequest() {}

    /**
     * Reads all parameters, of the query and of the body, urlencoded, in parts (multipart/form-data) or JSON. A form is read in the charset that its content type
     * names, else in the application's ({@code <request-character-encoding>}), else in UTF-8, which CallAPI sends without saying so
     * and servlets would not assume. Afterwards the request itself has only the parameters of the query.
     *
     * @param request the request, whose body nobody has read yet
     * @return its parameters, those of the query first
     * @throws IllegalArgumentException if the query or the body cannot be read whole as what it says it is, or either is longer than 64
     *     KiB, or there are more than 100 parameters, or one of more than 16,384 characters
     * @throws IOException if the connection fails
     */
    public static Parameters parameters(HttpServletRequest request) throws IOException {
        return RequestParameters.read(request, Limits.DEFAULT).parameters();
    }
}
