package io.rcml.internal.servlet;

import io.rcml.call.Parameters;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.text.Printable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** What the server makes of a request's query and body. */
public final class ServerParameters {

    /** Tomcat 10 drops what it cannot read, and says so here alone. */
    private static final String TOMCAT_FAILED = "org.apache.catalina.parameter_parse_failed";

    private ServerParameters() {}

    /**
     * Asks the server.
     *
     * @param request the request
     * @return all parameters, those of the query first
     * @throws BadRequestException if the server cannot read them whole, as far as it says so
     */
    public static Map<String, List<String>> of(HttpServletRequest request) {
        Parameters parameters;
        try {
            parameters = Parameters.of(request.getParameterMap());
        } catch (RuntimeException refused) { // of any type: servers have their own
            throw new BadRequestException(
                    "the server cannot read its parameters: " + Printable.of(String.valueOf(refused.getMessage())));
        }
        if (request.getAttribute(TOMCAT_FAILED) != null) {
            throw new BadRequestException("the server cannot read its parameters: it dropped some of them");
        }
        return parameters.asMap();
    }
}
