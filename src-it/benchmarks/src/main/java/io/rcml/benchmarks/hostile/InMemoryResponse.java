package io.rcml.benchmarks.hostile;

import io.rcml.benchmarks.micro.Stub;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Map;

/** A response that goes nowhere. */
final class InMemoryResponse extends HttpServletResponseWrapper {

    private int status = SC_OK;

    InMemoryResponse() {
        super(Stub.of(HttpServletResponse.class, Map.of("containsHeader", false)));
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public void setHeader(String name, String value) {
        // nobody reads it
    }

    @Override
    public void setContentType(String type) {
        // nobody reads it
    }

    @Override
    public void setContentLength(int length) {
        // nobody reads it
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("Nobody writes this later");
            }

            @Override
            public void write(int octet) {
                // nobody reads it
            }

            @Override
            public void write(byte[] octets, int offset, int length) {
                // nobody reads it
            }
        };
    }
}
