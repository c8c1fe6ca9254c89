package io.rcml.internal.binding;

import io.rcml.call.StatusCallback;
import io.rcml.internal.text.MistakeException;
import java.lang.reflect.Parameter;
import java.util.List;

/** What the container of beans does for handlers. */
public interface Beans {

    /**
     * The instances of a controller.
     *
     * @param controller its class, which is a bean
     * @return where to get them
     */
    Source controller(Class<?> controller);

    /**
     * Requires of a controller that is not among the beans that the application itself has put something else in its place.
     *
     * @param controller its class
     * @throws MistakeException if it was meant to be a bean
     */
    void requireController(Class<?> controller);

    /**
     * Requires that there is exactly one bean to pass for a handler's parameter.
     *
     * @param parameter the parameter, whose type and qualifiers count
     * @throws MistakeException if there is not, with a reason that goes on from the name of the parameter
     */
    void requireArgument(Parameter parameter);

    /**
     * The bean to pass for a handler's parameter.
     *
     * @param parameter the parameter, whose type and qualifiers count
     * @return where to get it
     */
    Source argument(Parameter parameter);

    /**
     * Tells all observers of a report.
     *
     * @param callback the report
     * @param confirmed whether the platform's REST API confirmed it, so that observers of confirmed ones hear it, too
     */
    void fire(StatusCallback callback, boolean confirmed);

    /** {@return the observers of confirmed reports alone, in the order of their names} */
    List<Observer> observersOfConfirmed();

    /**
     * A method that observes reports.
     *
     * @param name its class and its name, as a developer would look it up
     * @param observed the type that it observes, which some reports are
     */
    record Observer(String name, Class<?> observed) {}

    /** Where instances of one bean come from. */
    @FunctionalInterface
    interface Source {

        /** {@return an instance for the length of one call} */
        Reference open();
    }

    /** An instance of a bean, to be closed after use. */
    interface Reference extends AutoCloseable {

        /** {@return the instance} */
        Object instance();

        @Override
        void close();
    }
}
