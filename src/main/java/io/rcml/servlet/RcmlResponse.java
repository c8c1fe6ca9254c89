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

    static final String CACHE_CONTROL = "Cache-Control";
    static final String NO_STORE = "no-store";

    private RcmlResponse() {}

    /**
     * Sends a document as the platform accepts it: status 200, {@code text/xml;charset=UTF-8}, with its length, and
     * {@code Cache-Control: no-store} unless the response has a {@code Cache-Control} already. It is sent even if the thread was
     * interrupted, and the thread stays interrupted.
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
        if (!response.containsHeader(CACHE_CONTROL)) {
            response.setHeader(CACHE_CONTROL, NO_STORE);
        }
        uninterrupted(response, () -> response.getOutputStream().write(bytes));
    }

    /** Sends a status without a body. */
    static void sendEmpty(int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentLength(0);
        uninterrupted(response, () -> {});
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    /**
     * A channel that an interrupted thread uses closes. So what is sent is sent before the thread is interrupted again, not when the
     * container comes to it; and the client is told that the connection is of no more use, or its next request may be lost on it.
     */
    private static void uninterrupted(HttpServletResponse response, Writing writing) throws IOException {
        boolean interrupted = Thread.interrupted();
        if (interrupted) {
            response.setHeader("Connection", "close");
        }
        try {
            writing.run();
            if (interrupted) {
                response.flushBuffer();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
