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
     * Reads all parameters, of the query and of the body, urlencoded or JSON, in UTF-8, which CallAPI sends without saying so and
     * servlets would not assume.
     *
     * @param request the request, whose parameters and body nobody has read yet
     * @return its parameters
     * @throws IllegalArgumentException if the body cannot be read as what it says it is, or there is more than 64 KiB of it, or of 100
     *     parameters, or of 16,384 characters in one
     * @throws IOException if the connection fails
     */
    public static Parameters parameters(HttpServletRequest request) throws IOException {
        return RequestParameters.read(request, Limits.DEFAULT).parameters();
    }
}
