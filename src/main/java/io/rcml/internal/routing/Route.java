package io.rcml.internal.routing;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.links.Link;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A path and the method that serves it. What each request asks of the method is read once.
 *
 * @param kind what the method is for
 * @param path the whole path below the context path
 * @param controller the bean class
 * @param method the method, declared by the class or one of its superclasses
 * @param name the handler's name as a developer would look it up
 * @param hears what the method hears
 * @param isUnsigned whether it answers whoever calls it
 * @param isLinked whether it says that only links lead to it, although it answers calls
 * @param isConfirmed whether what it hears is confirmed by the platform's REST API
 */
public record Route(
        Link.Kind kind,
        PathTemplate path,
        Class<?> controller,
        Method method,
        String name,
        Hearing hears,
        boolean isUnsigned,
        boolean isLinked,
        boolean isConfirmed) {

    public static Route of(Link.Kind kind, PathTemplate path, Class<?> controller, Method method) {
        return new Route(
                kind,
                path,
                controller,
                method,
                name(controller, method),
                Hearing.of(kind, method),
                isUnsigned(kind, method),
                kind == Link.Kind.CALL && method.getAnnotation(OnCall.class).linked(),
                kind == Link.Kind.STATUS && method.getAnnotation(OnStatus.class).confirm());
    }

    public static String name(Class<?> controller, Method method) {
        return controller.getName() + '.' + method.getName();
    }

    /** A controller's own path, without a slash at its end. */
    public static String prefix(Class<?> controller) {
        String prefix = controller.getAnnotation(RcmlController.class).value();
        return prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
    }

    /** The controller's own path, which says that whatever is below is its own; null if it is the root, or has variables. */
    @Nullable
    public String territory() {
        String prefix = prefix(controller);
        return prefix.isEmpty() || prefix.indexOf('{') >= 0 ? null : prefix;
    }

    private static boolean isUnsigned(Link.Kind kind, Method method) {
        return switch (kind) {
            case CALL -> method.getAnnotation(OnCall.class).unsigned();
            case SCREENING -> method.getAnnotation(OnScreening.class).unsigned();
            case STATUS -> method.getAnnotation(OnStatus.class).unsigned();
        };
    }

    /** Whether its URL may be configured with a phone number, so that requests without a token reach the guards of entry points. */
    public boolean isEntryPoint() {
        return kind == Link.Kind.CALL && !isUnsigned && !isLinked;
    }

    public String annotation() {
        return kind.annotation();
    }
}
