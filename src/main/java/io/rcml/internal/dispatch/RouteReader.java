package io.rcml.internal.dispatch;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.internal.text.Printable;
import io.rcml.model.Link;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        int before = problems.size();
        try {
            String prefix = controller.getAnnotation(RcmlController.class).value();
            PathTemplate.of(prefix.isEmpty() ? "/" : prefix);
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
        requireNoneLost(controller);
        requireSomethingToAnswerFor(controller);
        if (routes.isEmpty() && problems.size() == before) {
            problems.add(new Problem(
                    controller.getName(),
                    "it is an @RcmlController without a handler",
                    "put @OnCall, @OnScreening or @OnStatus on a method, or remove @RcmlController"));
        }
        return routes;
    }

    /** The methods of a class and its superclasses that are not overridden, in an order that does not change. */
    static List<Method> methods(Class<?> controller) {
        return List.copyOf(new LinkedHashSet<>(bySignature(controller).values()));
    }

    /** The methods that are called by each signature: the one that has it, or the one that overrides it with other types. */
    private static Map<String, Method> bySignature(Class<?> controller) {
        Map<String, Method> methods = new LinkedHashMap<>();
        for (Class<?> type = controller; type != null && type != Object.class; type = type.getSuperclass()) {
            List<Method> declared = Arrays.stream(type.getDeclaredMethods())
                    .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                    .toList();
            List<Method> written =
                    declared.stream().filter(method -> !method.isSynthetic()).toList();
            written.forEach(method -> methods.putIfAbsent(signature(method), method));
            // A bridge overrides a method by one that is written; or it only makes an inherited one public.
            declared.stream()
                    .filter(Method::isBridge)
                    .forEach(bridge -> written.stream()
                            .filter(method -> isBridge(bridge, method))
                            .findFirst()
                            .map(method -> methods.get(signature(method)))
                            .ifPresent(method -> methods.putIfAbsent(signature(bridge), method)));
        }
        return methods;
    }

    private static boolean isBridge(Method bridge, Method method) {
        Class<?>[] from = bridge.getParameterTypes();
        Class<?>[] to = method.getParameterTypes();
        return bridge.getName().equals(method.getName())
                && from.length == to.length
                && IntStream.range(0, to.length).allMatch(i -> from[i].isAssignableFrom(to[i]));
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    /** Annotations of methods are not inherited, neither by what overrides them nor from interfaces. */
    private void requireNoneLost(Class<?> controller) {
        Map<String, Method> methods = bySignature(controller);
        Set<Method> forgetful = new HashSet<>();
        supertypes(controller)
                .distinct()
                .flatMap(type ->
                        Arrays.stream(type.getDeclaredMethods()).sorted(Comparator.comparing(Method::toGenericString)))
                .filter(method -> !method.isSynthetic() && !kinds(method).isEmpty())
                .forEach(method -> {
                    Method called = methods.get(signature(method));
                    String annotation = spelled(kinds(method).get(0));
                    if (called == null) {
                        problems.add(new Problem(
                                Route.name(controller, method),
                                "it is declared in the interface "
                                        + method.getDeclaringClass().getName() + ", where handlers are not found",
                                "declare it in the class, with " + annotation));
                    } else if (kinds(called).isEmpty() && forgetful.add(called)) {
                        problems.add(new Problem(
                                Route.name(controller, called),
                                "it overrides the handler " + Route.name(method.getDeclaringClass(), method)
                                        + " without its annotation",
                                "repeat " + annotation + " or rename it"));
                    }
                });
    }

    private static Stream<Class<?>> supertypes(@Nullable Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.of(
                                Stream.of(type),
                                supertypes(type.getSuperclass()),
                                Arrays.stream(type.getInterfaces()).flatMap(RouteReader::supertypes))
                        .flatMap(types -> types);
    }

    private void requireSomethingToAnswerFor(Class<?> controller) {
        List<Method> methods = methods(controller);
        Set<Class<?>> present = methods.stream()
                .flatMap(method -> kinds(method).stream())
                .map(Annotation::annotationType)
                .collect(Collectors.toSet());
        if (present.contains(OnStatus.class)
                && !present.contains(OnCall.class)
                && !present.contains(OnScreening.class)) {
            methods.stream()
                    .filter(method -> method.isAnnotationPresent(OnError.class))
                    .forEach(method -> problems.add(new Problem(
                            Route.name(controller, method),
                            "it is an @OnError method in a class without @OnCall and @OnScreening, so it never answers",
                            "move it to where such handlers are, or remove it")));
        }
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
        Optional<Type> open = Stream.concat(
                        Stream.of(method.getGenericParameterTypes()), Stream.of(method.getGenericReturnType()))
                .filter(RouteReader::isOpen)
                .findFirst();
        open.ifPresent(type -> problems.add(new Problem(
                where,
                "it takes or returns " + type.getTypeName() + ", and type variables are not resolved",
                "override it in the controller with the type itself and with its annotations")));
        return open.isEmpty();
    }

    /** Whether a type is or holds a type variable. */
    private static boolean isOpen(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Stream.of(parameterized.getActualTypeArguments()).anyMatch(RouteReader::isOpen);
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.concat(Stream.of(wildcard.getUpperBounds()), Stream.of(wildcard.getLowerBounds()))
                    .anyMatch(RouteReader::isOpen);
        }
        return !(type instanceof Class<?>); // a variable, or an array of what holds one
    }

    private void read(Class<?> controller, Method method, Annotation kind, List<Route> routes) {
        String where = Route.name(controller, method);
        try {
            PathTemplate path = path(Route.prefix(controller), pathOf(kind));
            Route route = new Route(kindOf(kind), path, controller, method);
            Route other = shapes.putIfAbsent(route.path().shape(), route);
            if (other != null) {
                boolean overloaded = where.equals(other.name());
                String otherName = other.name() + (overloaded ? parameters(other.method()) : "");
                String same = route.path().equals(other.path())
                        ? "its path " + route.path() + " is also that of " + otherName
                        : "its path " + route.path() + " takes the same requests as " + other.path() + " of "
                                + otherName;
                problems.add(new Problem(
                        where + (overloaded ? parameters(method) : ""), same, "give one of them another path"));
            } else {
                routes.add(route);
            }
        } catch (IllegalArgumentException wrongPath) {
            problems.add(new Problem(where, String.valueOf(wrongPath.getMessage())));
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

    private static String spelled(Annotation kind) {
        String path = kind instanceof OnError ? "" : pathOf(kind);
        return name(kind) + (path.isEmpty() ? "" : "(\"" + Printable.of(path) + "\")");
    }

    private static String name(Annotation kind) {
        return '@' + kind.annotationType().getSimpleName();
    }
}
