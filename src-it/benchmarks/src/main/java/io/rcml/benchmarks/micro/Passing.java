package io.rcml.benchmarks.micro;

import io.rcml.servlet.RcmlFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the filter costs who asks for something else: a request passes on its way to another servlet. */
@State(Scope.Thread)
public class Passing {

    private static final String CONTEXT = "/phone";

    private final RcmlFilter filter = new RcmlFilter();
    private final ServletContext context = Stub.of(
            ServletContext.class,
            Map.of("getContextPath", CONTEXT, "getAttribute", Controllers.dispatcher(100, false)));
    private final HttpServletRequest request = new Request(context);
    private final HttpServletResponse response = new Response();
    private final FilterChain chain = (passed, answered) -> {};

    @Setup
    public void prepare() {
        filter.init(Stub.of(FilterConfig.class, Map.of("getServletContext", context)));
    }

    @Benchmark
    public void pass() throws IOException, ServletException {
        filter.doFilter(request, response, chain);
    }

    /** A request as a server has it: what the filter asks for is a field. */
    private static final class Request extends HttpServletRequestWrapper {

        private static final String PATH = Routing.path(Routing.MISS);
        private static final String URI = CONTEXT + PATH;

        private final ServletContext context;

        Request(ServletContext context) {
            super(Stub.of(HttpServletRequest.class, Map.of()));
            this.context = context;
        }

        @Override
        public String getServletPath() {
            return PATH;
        }

        @Override
        public String getPathInfo() {
            return null;
        }

        @Override
        public String getRequestURI() {
            return URI;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }
    }

    private static final class Response extends HttpServletResponseWrapper {

        Response() {
            super(Stub.of(HttpServletResponse.class, Map.of("containsHeader", false)));
        }

        @Override
        public int getStatus() {
            return SC_OK;
        }
    }
}
