package io.rcml.internal.deployment;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.internal.config.Problems;
import io.rcml.internal.routing.ControllerMethods;
import io.rcml.internal.routing.PathTemplate;
import io.rcml.internal.routing.Route;
import io.rcml.internal.text.Printable;
import io.rcml.internal.verbs.VerbType;
import io.rcml.internal.verbs.Verbs;
import io.rcml.links.Link;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the routes of controllers, and what is wrong with their paths and methods. */
final class RouteReader {

    private static final List<Class<? extends Annotation>> KINDS =
            List.of(OnCall.class, OnScreening.class, OnStatus.class, OnError.class);

    private final Problems problems;
    private final Map<String, Route> shapes = new HashMap<>();

    RouteReader(Problems problems) {
        this.problems = problems;
    }

    /** The routes of a controller, in the order of their methods' names. */
    List<Route> read(Class<?> controller) {
        List<Route> routes = new ArrayList<>();
        int before = problems.size();
        try {
            String prefix = controller.getAnnotation(RcmlController.class).value();
            PathTemplate.of(prefix.isEmpty() ? "/" : prefix);
        } catch (IllegalArgumentException wrongPath) {
            problems.add(controller.getName(), wrongPath);
            return routes;
        }
        List<Method> methods = ControllerMethods.of(controller);
        for (Method method : methods) {
            List<Annotation> kinds = kinds(method);
            String where = Route.name(controller, method);
            if (kinds.size() > 1) {
                problems.add(
                        where, "it has both " + name(kinds.get(0)) + " and " + name(kinds.get(1)), "keep one of them");
            } else if (kinds.size() == 1 && !(kinds.get(0) instanceof OnError)) {
                if (isCallable(where, kinds.get(0), method)) {
                    read(controller, method, kinds.get(0), routes);
                }
            } else if (kinds.isEmpty()) {
                requireNoVerb(where, method);
            }
        }
        requireNoneLost(controller);
        requireSomethingToAnswerFor(controller, methods);
        if (routes.isEmpty() && problems.size() == before) {
            problems.add(
                    controller.getName(),
                    "it is an @RcmlController without a handler",
                    "put @OnCall, @OnScreening or @OnStatus on a method, or remove @RcmlController");
        }
        return routes;
    }

    /** Annotations of methods are not inherited, neither by what overrides them nor from interfaces. */
    private void requireNoneLost(Class<?> controller) {
        Map<String, Method> methods = ControllerMethods.bySignature(controller);
        Set<Method> forgetful = new HashSet<>();
        for (Method method : annotated(ControllerMethods.supertypes(controller))) {
            Method called = methods.get(ControllerMethods.signature(method));
            String annotation = spelled(kinds(method).get(0));
            if (called == null) {
                problems.add(
                        Route.name(controller, method),
                        "it is declared in the interface "
                                + method.getDeclaringClass().getName() + ", where handlers are not found",
                        "declare it in the class, with " + annotation);
            } else if (kinds(called).isEmpty() && forgetful.add(called)) {
                problems.add(
                        Route.name(controller, called),
                        "it overrides the handler " + Route.name(method.getDeclaringClass(), method)
                                + " without its annotation",
                        "repeat " + annotation + " or rename it");
            }
        }
    }

    /** The methods of some types that are written and meant to be called, in an order that does not change. */
    private static List<Method> annotated(Collection<Class<?>> types) {
        List<Method> all = new ArrayList<>();
        for (Class<?> type : types) {
            List<Method> own = new ArrayList<>();
            for (Method method : type.getDeclaredMethods()) {
                if (!method.isSynthetic() && !kinds(method).isEmpty()) {
                    own.add(method);
                }
            }
            own.sort(ControllerMethods.BY_NAME);
            all.addAll(own);
        }
        return all;
    }

    private void requireSomethingToAnswerFor(Class<?> controller, List<Method> methods) {
        List<Method> apologies = new ArrayList<>();
        boolean reports = false;
        boolean answers = false;
        for (Method method : methods) {
            reports |= method.isAnnotationPresent(OnStatus.class);
            answers |= method.isAnnotationPresent(OnCall.class) || method.isAnnotationPresent(OnScreening.class);
            if (method.isAnnotationPresent(OnError.class)) {
                apologies.add(method);
            }
        }
        if (reports && !answers) {
            for (Method apology : apologies) {
                problems.add(
                        Route.name(controller, apology),
                        "it is an @OnError method in a class without @OnCall and @OnScreening, so it never answers",
                        "move it to where such handlers are, or remove it");
            }
        }
    }

    boolean isCallable(String where, Annotation kind, Method method) {
        boolean isPrivate = Modifier.isPrivate(method.getModifiers());
        if (isPrivate || Modifier.isStatic(method.getModifiers())) {
            problems.add(
                    where,
                    name(kind) + " is on a " + (isPrivate ? "private" : "static") + " method",
                    isPrivate ? "make it package-private" : "remove static");
            return false;
        }
        Type open = null;
        for (Type type : method.getGenericParameterTypes()) {
            open = open == null && isOpen(type) ? type : open;
        }
        if (open == null && isOpen(method.getGenericReturnType())) {
            open = method.getGenericReturnType();
        }
        if (open == null) {
            return true;
        }
        problems.add(
                where,
                "it takes or returns " + open.getTypeName() + ", and type variables are not resolved",
                "override it in the controller with the type itself and with its annotations");
        return false;
    }

    /** Whether a type is or holds a type variable. */
    private static boolean isOpen(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return isAnyOpen(parameterized.getActualTypeArguments());
        }
        if (type instanceof WildcardType wildcard) {
            return isAnyOpen(wildcard.getUpperBounds()) || isAnyOpen(wildcard.getLowerBounds());
        }
        return !(type instanceof Class<?>); // a variable, or an array of what holds one
    }

    private static boolean isAnyOpen(Type[] types) {
        for (Type type : types) {
            if (isOpen(type)) {
                return true;
            }
        }
        return false;
    }

    private void read(Class<?> controller, Method method, Annotation kind, List<Route> routes) {
        String where = Route.name(controller, method);
        try {
            PathTemplate path = path(Route.prefix(controller), pathOf(kind));
            Route route = Route.of(kindOf(kind), path, controller, method);
            Route other = shapes.putIfAbsent(route.path().shape(), route);
            if (other != null) {
                boolean overloaded = where.equals(other.name());
                String otherName = other.name() + (overloaded ? parameters(other.method()) : "");
                String same = route.path().equals(other.path())
                        ? "its path " + route.path() + " is also that of " + otherName
                        : "its path " + route.path() + " takes the same requests as " + other.path() + " of "
                                + otherName;
                problems.add(where + (overloaded ? parameters(method) : ""), same, "give one of them another path");
            } else {
                requireNoContradiction(route);
                routes.add(route);
            }
        } catch (IllegalArgumentException wrongPath) {
            problems.add(where, wrongPath);
        }
    }

    private void requireNoContradiction(Route route) {
        if (route.isLinked() && route.isUnsigned()) {
            problems.add(
                    route.name(),
                    "it has linked = true, which lets in by link alone, and unsigned = true, which lets in everyone",
                    "keep one of them");
        }
    }

    private static String parameters(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static PathTemplate path(String prefix, String path) {
        if (!path.isEmpty()) {
            PathTemplate.of(path);
        }
        String whole = prefix + path;
        return PathTemplate.of(whole.isEmpty() ? "/" : whole);
    }

    private void requireNoVerb(String where, Method method) {
        for (VerbType<?> verb : Verbs.of(method)) {
            problems.add(
                    where,
                    verb.name() + " is on a method that is no handler",
                    "add @OnCall or @OnScreening with its path, or remove " + verb.name());
        }
    }

    private static List<Annotation> kinds(Method method) {
        List<Annotation> kinds = new ArrayList<>();
        for (Class<? extends Annotation> type : KINDS) {
            Annotation kind = method.getAnnotation(type);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
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

    private static String spelled(Annotation kind) {
        String path = kind instanceof OnError ? "" : pathOf(kind);
        return name(kind) + (path.isEmpty() ? "" : "(" + Printable.quoted(path) + ")");
    }

    private static String name(Annotation kind) {
        return '@' + kind.annotationType().getSimpleName();
    }
}
