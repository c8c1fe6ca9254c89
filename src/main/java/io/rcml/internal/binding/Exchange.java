package io.rcml.internal.binding;

import io.rcml.call.Parameters;
import io.rcml.call.StatusCallback;
import io.rcml.internal.text.Printable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request on its way through a handler. Used by one thread. */
public final class Exchange implements AutoCloseable {

    private static final Logger LOG = System.getLogger("io.rcml");

    private final Parameters parameters;
    private final Map<String, String> pathVariables;
    private final List<Beans.Reference> references = new ArrayList<>(2);
    private @Nullable StatusCallback callback;
    private @Nullable Throwable failure;

    public Exchange(Parameters parameters, Map<String, String> pathVariables) {
        this.parameters = parameters;
        this.pathVariables = pathVariables;
    }

    public Parameters parameters() {
        return parameters;
    }

    /** The value of a variable in the path or else of a request parameter. */
    Optional<String> value(String name) {
        String variable = pathVariables.get(name);
        return variable != null ? Optional.of(variable) : parameters.get(name);
    }

    /** All values of a name that say something. */
    List<String> values(String name) {
        String variable = pathVariables.get(name);
        return variable != null
                ? List.of(variable)
                : parameters.all(name).stream()
                        .filter(value -> !value.isEmpty() && !value.equals("null"))
                        .toList();
    }

    @Nullable
    public StatusCallback callback() {
        return callback;
    }

    public void callback(StatusCallback callback) {
        this.callback = callback;
    }

    @Nullable
    public Throwable failure() {
        return failure;
    }

    public void failure(Throwable failure) {
        this.failure = failure;
    }

    /** An instance that lives until this exchange ends. */
    Object open(Beans.Source source) {
        Beans.Reference reference = source.open();
        references.add(reference);
        return reference.instance();
    }

    /** The CallSid as it arrived, for messages. */
    public String callSid() {
        return parameters.get("CallSid").orElse("none");
    }

    @Override
    public void close() {
        for (int i = references.size() - 1; i >= 0; i--) {
            try {
                references.get(i).close();
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "A bean could not be destroyed after call " + Printable.of(callSid()), failure);
            }
        }
    }
}
