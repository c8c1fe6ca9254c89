package io.rcml.internal.jaxrs;

import io.rcml.model.Rcml;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Writes the {@link Rcml} that a resource returns as the platform accepts it, whatever media type the resource declares, and tells
 * caches not to keep it unless the resource has set {@code Cache-Control}. Thread-safe.
 */
public final class RcmlMessageBodyWriter implements MessageBodyWriter<Rcml> {

    /** For the Jakarta REST implementation. */
    public RcmlMessageBodyWriter() {}

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Rcml.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Rcml rcml,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException, WebApplicationException {
        byte[] bytes = rcml.toBytes();
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Rcml.CONTENT_TYPE);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        body.write(bytes);
    }
}
