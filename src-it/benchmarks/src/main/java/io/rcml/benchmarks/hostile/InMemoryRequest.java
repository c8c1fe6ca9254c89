package io.rcml.benchmarks.hostile;

import io.rcml.benchmarks.micro.Stub;
import io.rcml.internal.text.Forms;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request as a server has it once it has done its part: path, query and form are decoded before anybody asks for them. */
final class InMemoryRequest extends HttpServletRequestWrapper {

    private final ServletContext context;
    private final Shape shape;
    private final String path;
    private final byte[] body;
    private final Map<String, String[]> parameters;
    private final Map<String, Object> attributes = new HashMap<>();

    InMemoryRequest(ServletContext context, Shape shape) {
        super(Stub.of(HttpServletRequest.class, Map.of()));
        this.context = context;
        this.shape = shape;
        this.path = decoded(shape.path());
        this.body = shape.body().getBytes(StandardCharsets.UTF_8);
        this.parameters = parameters(shape);
    }

    private static String decoded(String path) {
        int parameter = path.indexOf(';');
        String plain = parameter < 0 ? path : path.substring(0, parameter);
        try {
            return Forms.decode(plain.replace("+", "%2B"));
        } catch (IllegalArgumentException wronglyEncoded) {
            return plain;
        }
    }

    private static Map<String, String[]> parameters(Shape shape) {
        boolean form = shape.header("Content-Type").equals(Shape.FORM) && !shape.chunked();
        Map<String, String[]> parameters = new HashMap<>();
        try {
            Forms.parse(form ? Shape.QUERY + '&' + shape.body() : Shape.QUERY)
                    .forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        } catch (IllegalArgumentException wronglyEncoded) {
            // Tomcat drops what it cannot decode
        }
        return parameters;
    }

    @Override
    public String getMethod() {
        return shape.body().isEmpty() ? "GET" : "POST";
    }

    @Override
    public String getScheme() {
        return "http";
    }

    @Override
    public String getServerName() {
        return shape.header("Host");
    }

    @Override
    public int getServerPort() {
        return 80;
    }

    @Override
    public String getRemoteAddr() {
        return "127.0.0.1";
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public String getPathInfo() {
        return null;
    }

    @Override
    public String getRequestURI() {
        return Shape.CONTEXT + shape.path();
    }

    @Override
    public String getQueryString() {
        return Shape.QUERY;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public String getContentType() {
        String type = shape.header("Content-Type");
        return type.isEmpty() ? null : type;
    }

    @Override
    public int getContentLength() {
        return shape.chunked() ? -1 : body.length;
    }

    @Override
    public long getContentLengthLong() {
        return getContentLength();
    }

    @Override
    public String getCharacterEncoding() {
        return null;
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        // it is UTF-8
    }

    @Override
    public String getHeader(String name) {
        String value = shape.header(name);
        return value.isEmpty() ? null : value;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String value = shape.header(name);
        return Collections.enumeration(value.isEmpty() ? List.of() : List.of(value));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("Nobody reads this later");
            }

            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return bytes.read(target, offset, length);
            }
        };
    }
}
