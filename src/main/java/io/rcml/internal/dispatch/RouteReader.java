package io.rcml.internal.dispatch;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.model.Link;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the routes of controllers, and what is wrong with their paths and methods. */
final class RouteReader {

    private final List<Problem> problems;
    private final Map<String, Route> shapes = new HashMap<>();

    RouteReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** The routes of a controller, in the order of their methods' names. */
    List<Route> read(Class<?> controller) {
        List<Route> routes = new ArrayList<>();
        try {
            PathTemplate.of(prefix(controller).isEmpty() ? "/" : prefix(controller));
        } catch (IllegalArgumentException wrongPath) {
            problems.add(new Problem(controller.getName(), String.valueOf(wrongPath.getMessage())));
            return routes;
        }
        for (Method method : methods(controller)) {
            List<Annotation> kinds = kinds(method);
            String where = Route.name(controller, method);
            if (kinds.size() > 1) {
                problems.add(new Problem(
                        where, "it has both " + name(kinds.get(0)) + " and " + name(kinds.get(1)), "keep one of them"));
            } else if (kinds.size() == 1 && !(kinds.get(0) instanceof OnError)) {
                if (isCallable(where, kinds.get(0), method)) {
                    read(controller, method, kinds.get(0), routes);
                }
            } else if (kinds.isEmpty()) {
                requireNoVerb(where, method);
            }
        }
        if (routes.isEmpty()
                && methods(controller).stream()
                        .flatMap(method -> kinds(method).stream())
                        .allMatch(OnError.class::isInstance)) {
            problems.add(new Problem(
                    controller.getName(),
                    "it is an @RcmlController without a handler",
                    "put @OnCall, @OnScreening or @OnStatus on a method, or remove @RcmlController"));
        }
        return routes;
    }

    /** The methods of a class and its superclasses that are not overridden, in an order that does not change. */
    static List<Method> methods(Class<?> controller) {
        Set<String> overridden = new HashSet<>();
        List<Method> methods = new ArrayList<>();
        for (Class<?> type = controller; type != null && type != Object.class; type = type.getSuperclass()) {
            Stream<Method> declared = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic())
                    .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString));
            declared.filter(method -> overridden.add(method.getName() + Arrays.toString(method.getParameterTypes())))
                    .forEach(methods::add);
        }
        return methods;
    }

    boolean isCallable(String where, Annotation kind, Method method) {
        boolean isPrivate = Modifier.isPrivate(method.getModifiers());
        if (isPrivate || Modifier.isStatic(method.getModifiers())) {
            problems.add(new Problem(
                    where,
                    name(kind) + " is on a " + (isPrivate ? "private" : "static") + " method",
                    isPrivate ? "make it package-private" : "remove static"));
            return false;
        }
        return true;
    }

    private void read(Class<?> controller, Method method, Annotation kind, List<Route> routes) {
        String where = Route.name(controller, method);
        try {
            PathTemplate path = path(prefix(controller), pathOf(kind));
            Route route = new Route(kindOf(kind), path, controller, method);
            Route other = shapes.putIfAbsent(route.path().shape(), route);
            if (other != null) {
                String same = route.path().equals(other.path())
                        ? "its path " + route.path() + " is also that of " + other.name()
                        : "its path " + route.path() + " takes the same requests as " + other.path() + " of "
                                + other.name();
                problems.add(new Problem(where, same, "give one of them another path"));
            } else {
                routes.add(route);
            }
        } catch (IllegalArgumentException wrongPath) {
            problems.add(new Problem(where, String.valueOf(wrongPath.getMessage())));
        }
    }

    private static String prefix(Class<?> controller) {
        return controller.getAnnotation(RcmlController.class).value();
    }

    private static PathTemplate path(String prefix, String path) {
        if (!path.isEmpty()) {
            PathTemplate.of(path);
        }
        String whole = (prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix) + path;
        return PathTemplate.of(whole.isEmpty() ? "/" : whole);
    }

    private void requireNoVerb(String where, Method method) {
        for (Class<? extends Annotation> verb : Verbs.ANNOTATIONS) {
            if (method.isAnnotationPresent(verb)) {
                problems.add(new Problem(
                        where,
                        "@" + verb.getSimpleName() + " is on a method that is no handler",
                        "add @OnCall or @OnScreening with its path, or remove @" + verb.getSimpleName()));
            }
        }
    }

    private static List<Annotation> kinds(Method method) {
        return Stream.of(OnCall.class, OnScreening.class, OnStatus.class, OnError.class)
                .filter(method::isAnnotationPresent)
                .<Annotation>map(method::getAnnotation)
                .toList();
    }

    private static Link.Kind kindOf(Annotation kind) {
        if (kind instanceof OnCall) {
            return Link.Kind.CALL;
        }
        return kind instanceof OnScreening ? Link.Kind.SCREENING : Link.Kind.STATUS;
    }

    private static String pathOf(Annotation kind) {
        if (kind instanceof OnCall onCall) {
            return onCall.value();
        }
        return kind instanceof OnScreening onScreening ? onScreening.value() : ((OnStatus) kind).value();
    }

    private static String name(Annotation kind) {
        return '@' + kind.annotationType().getSimpleName();
    }
}
