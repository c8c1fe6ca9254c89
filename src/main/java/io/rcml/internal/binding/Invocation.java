package io.rcml.internal.binding;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A method of a bean, ready to be called for an exchange. Immutable. */
public final class Invocation {

    private final Beans.Source controller;
    private final Method method;
    private final Argument[] arguments;

    public Invocation(Beans.Source controller, Method method, Argument[] arguments) {
        this.controller = controller;
        this.method = method;
        this.arguments = arguments.clone();
        method.setAccessible(true);
    }

    /**
     * Calls the method.
     *
     * @throws Exception what the method threw
     */
    @Nullable
    public Object call(Exchange exchange) throws Exception {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[i].bind(exchange);
        }
        try {
            return method.invoke(exchange.open(controller), values);
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof Exception exception ? exception : thrown;
        }
    }
}
