package io.rcml.model;

/** The HTTP method that CallAPI uses to request a URL of the application. Where none is written, CallAPI uses {@link #POST}. */
public enum HttpMethod implements Value {
    /** The parameters travel in the query of the URL. */
    GET,
    /** The parameters travel in the body, urlencoded, and so do those of the URL's own query. */
    POST;

    @Override
    public String value() {
        return name();
    }
}
