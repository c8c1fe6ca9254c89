package io.rcml.servlet;

import io.rcml.model.Rcml;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers with RCML from a servlet of one's own.
 *
 * <pre>{@code
 * protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
 *     RcmlResponse.send(Rcml.builder().say("Hello").build(), response);
 * }
 * }</pre>
 */
public final class RcmlResponse {

    private RcmlResponse() {}

    /**
     * Sends a document as the platform accepts it: status 200, {@code text/xml;charset=UTF-8}, with its length.
     *
     * @param rcml the document
     * @param response the response, not committed yet
     * @throws IOException if the document cannot be written
     */
    public static void send(Rcml rcml, HttpServletResponse response) throws IOException {
        byte[] bytes = rcml.toBytes();
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(Rcml.CONTENT_TYPE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
