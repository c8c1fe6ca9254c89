package io.rcml.internal.cdi;

import io.rcml.call.Parameters;
import io.rcml.internal.http.Origin;
import io.rcml.internal.servlet.RequestEncoding;
import io.rcml.internal.servlet.ServletOrigin;
import jakarta.enterprise.context.ContextException;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The HTTP request that the current thread serves, as CDI knows it. */
final class CurrentRequest {

    private final BeanManager manager;

    CurrentRequest(BeanManager manager) {
        this.manager = manager;
    }

    /** The parameters: those that the filter read, or else those of the servlet that runs. */
    Parameters parameters() {
        HttpServletRequest request =
                request().orElseThrow(() -> new IllegalStateException("There is no current HTTP request"));
        Object read = request.getAttribute(Parameters.class.getName());
        return read instanceof Parameters parameters ? parameters : read(request);
    }

    private static Parameters read(HttpServletRequest request) {
        RequestEncoding.assumeUtf8(request);
        return Parameters.of(request.getParameterMap());
    }

    Optional<Origin> origin() {
        return request().map(ServletOrigin::new);
    }

    private Optional<HttpServletRequest> request() {
        if (!isRequestActive()) {
            return Optional.empty();
        }
        Instance<HttpServletRequest> request = manager.createInstance().select(HttpServletRequest.class);
        return request.isResolvable() ? served(request.get()) : Optional.empty();
    }

    /** A request scope may be active without an HTTP request, such as that of an asynchronous observer. */
    private static Optional<HttpServletRequest> served(HttpServletRequest request) {
        try {
            return request.getScheme() == null ? Optional.empty() : Optional.of(request);
        } catch (IllegalStateException | ContextException noHttp) {
            return Optional.empty();
        }
    }

    private boolean isRequestActive() {
        try {
            return manager.getContext(RequestScoped.class).isActive();
        } catch (ContextNotActiveException noRequest) {
            return false;
        }
    }
}
