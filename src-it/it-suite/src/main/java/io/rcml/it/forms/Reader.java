package io.rcml.it.forms;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Says what it was given: by the parameters, and by the request. */
@RcmlController("/reader")
public class Reader {

    @OnCall("/read")
    @Say
    String read(Parameters parameters, HttpServletRequest request) {
        Set<String> names = new TreeSet<>(Collections.list(request.getParameterNames()));
        return parameters + " " + request.getParameter("From") + " "
                + Arrays.toString(request.getParameterValues("From")) + " " + names.equals(parameters.names()) + " "
                + names.equals(request.getParameterMap().keySet());
    }
}
