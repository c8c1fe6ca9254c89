package io.rcml.internal.deployment;

import io.rcml.annotation.OnError;
import io.rcml.annotation.Param;
import io.rcml.call.CallRequest;
import io.rcml.internal.binding.Argument;
import io.rcml.internal.binding.Arguments;
import io.rcml.internal.binding.Beans;
import io.rcml.internal.binding.Invocation;
import io.rcml.internal.config.Problem;
import io.rcml.internal.config.Problems;
import io.rcml.internal.dispatch.Advice;
import io.rcml.internal.dispatch.Confirmation;
import io.rcml.internal.dispatch.Handler;
import io.rcml.internal.dispatch.Handler.Answering;
import io.rcml.internal.dispatch.Handler.Answering.OnFailure;
import io.rcml.internal.routing.ControllerMethods;
import io.rcml.internal.routing.Heard;
import io.rcml.internal.routing.PathTemplate;
import io.rcml.internal.routing.Route;
import io.rcml.internal.verbs.Result;
import io.rcml.internal.verbs.Results;
import io.rcml.internal.verbs.VerbType;
import io.rcml.internal.verbs.Verbs;
import io.rcml.links.Link;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the handlers of one controller, and finds what is wrong with their parameters and results. */
final class HandlerReader {

    private final Class<?> controller;
    private final Beans beans;
    private final Beans.Source source;
    private final Arguments arguments;
    private final Results results;
    private final Advice advice;
    private final Optional<Confirmation> confirmation;
    private final RouteReader routeReader;
    private final Problems problems;

    HandlerReader(
            Class<?> controller,
            Beans beans,
            Results results,
            Advice advice,
            Optional<Confirmation> confirmation,
            RouteReader routeReader,
            Problems problems) {
        this.controller = controller;
        this.beans = beans;
        this.source = beans.controller(controller);
        this.arguments = new Arguments(beans);
        this.results = results;
        this.advice = advice;
        this.confirmation = confirmation;
        this.routeReader = routeReader;
        this.problems = problems;
    }

    /** The handlers of the controller's routes that have no problem. */
    List<Handler> read(List<Route> routes) {
        List<Method> errorMethods = errorMethods();
        List<Handler> handlers = new ArrayList<>();
        for (Route route : routes) {
            Method method = route.method();
            Optional<Invocation> invocation = invocation(route.kind(), method, null);
            requireOneReport(route.kind(), method);
            if (route.kind() == Link.Kind.STATUS) {
                requireNoResult(method);
                requireNoCall(method);
                requireReport(route);
                invocation.ifPresent(call -> handlers.add(new Handler.Listening(
                        route, call, beans, route.isConfirmed() ? confirmation : Optional.empty())));
            } else {
                Optional<Result> result = result(route.kind(), route.path(), method);
                List<OnFailure> errors = errors(route, errorMethods);
                invocation.ifPresent(call -> result.ifPresent(
                        made -> handlers.add(new Handler.Answering(route, route.name(), call, made, advice, errors))));
            }
        }
        return handlers;
    }

    private List<Method> errorMethods() {
        List<Method> methods = ControllerMethods.of(controller).stream()
                .filter(method -> method.isAnnotationPresent(OnError.class))
                .filter(method -> routeReader.isCallable(
                        Route.name(controller, method), method.getAnnotation(OnError.class), method))
                .toList();
        requireDistinctTypes(methods);
        return methods;
    }

    /** What answers in place of a route, the most specific first. Its relative URLs are relative to that route. */
    private List<OnFailure> errors(Route route, List<Method> methods) {
        return methods.stream()
                .flatMap(method -> error(route, method).stream())
                .sorted(Comparator.comparingInt(error -> -depth(error.type())))
                .toList();
    }

    private Optional<OnFailure> error(Route route, Method method) {
        Optional<Invocation> invocation = invocation(route.kind(), method, errorParameter(method));
        Optional<Result> result = result(route.kind(), route.path(), method);
        return invocation.flatMap(call -> result.map(made -> new OnFailure(
                errorType(method),
                new Answering(route, Route.name(controller, method), call, made, advice, List.of()))));
    }

    private void requireDistinctTypes(List<Method> methods) {
        Map<Class<?>, Method> seen = new HashMap<>();
        for (Method method : methods) {
            Method other = seen.putIfAbsent(errorType(method), method);
            if (other != null) {
                report(
                        method,
                        "it answers for " + errorType(method).getName() + ", and so does "
                                + Route.name(controller, other),
                        "give one of them another exception");
            }
        }
    }

    private Optional<Invocation> invocation(Link.Kind kind, Method method, @Nullable Parameter error) {
        Parameter[] parameters = method.getParameters();
        Argument[] bound = new Argument[parameters.length];
        boolean complete = true;
        for (int i = 0; i < parameters.length; i++) {
            try {
                bound[i] = parameters[i].equals(error)
                        ? exchange -> Objects.requireNonNull(exchange.failure())
                        : arguments.of(kind, parameters[i]);
            } catch (IllegalArgumentException unsupported) {
                report(method, unsupported);
                complete = false;
            }
        }
        return complete ? Optional.of(new Invocation(source, method, bound)) : Optional.empty();
    }

    private Optional<Result> result(Link.Kind kind, PathTemplate path, Method method) {
        try {
            return Optional.of(results.of(kind, path, method));
        } catch (IllegalArgumentException | IllegalStateException unsupported) {
            report(method, unsupported);
            return Optional.empty();
        }
    }

    private void requireNoResult(Method method) {
        if (method.getReturnType() != void.class) {
            report(
                    method,
                    "it is an @OnStatus method that returns "
                            + method.getGenericReturnType().getTypeName()
                            + ", and the platform ignores the answer to a report",
                    "return nothing");
        }
        for (VerbType<?> verb : Verbs.of(method)) {
            report(
                    method,
                    "it is an @OnStatus method with " + verb.name()
                            + ", and the platform ignores the answer to a report",
                    "remove " + verb.name() + ", or put @OnCall in place of @OnStatus");
        }
    }

    private void requireOneReport(Link.Kind kind, Method method) {
        List<Heard> reports = Arrays.stream(method.getParameterTypes())
                .map(Heard::of)
                .filter(heard -> heard != null && heard.excludesOthers(kind))
                .toList();
        if (reports.size() < 2) {
            return;
        }
        if (reports.stream().allMatch(heard -> heard instanceof Heard.LegReport)) {
            report(
                    method,
                    "it takes " + reports.size() + " reports, and each request brings one",
                    "take StatusCallback, which is any of them");
        } else {
            report(
                    method,
                    "it takes "
                            + reports.stream()
                                    .map(heard -> heard.type().getSimpleName())
                                    .collect(Collectors.joining(" and "))
                            + ", and each request brings one",
                    "give each a method of its own");
        }
    }

    /** A report without a call must not be lost because a parameter needs one. */
    private void requireNoCall(Method method) {
        Arrays.stream(method.getParameterTypes())
                .filter(HandlerReader::mayLackCall)
                .findFirst()
                .ifPresent(result -> Arrays.stream(method.getParameters())
                        .filter(HandlerReader::needsCall)
                        .map(Parameter::getType)
                        .forEach(part -> report(
                                method,
                                "it takes " + part.getSimpleName() + ", and a report with " + result.getSimpleName()
                                        + " need not say of which call",
                                part == CallRequest.class
                                        ? "take Parameters"
                                        : "take Optional<" + part.getSimpleName() + ">")));
    }

    private static boolean mayLackCall(Class<?> type) {
        Heard heard = Heard.of(type);
        return heard != null && heard.mayLackCall();
    }

    /** Whether the parameter has a value only if the request names its call. */
    private static boolean needsCall(Parameter parameter) {
        Class<?> type = parameter.getType();
        return !parameter.isAnnotationPresent(Param.class)
                && (type == CallRequest.class || Heard.of(type) instanceof Heard.Part);
    }

    /** Only known reports of a leg can be confirmed, so a method that wants confirmation must hear nothing else. */
    private void requireReport(Route route) {
        if (route.isConfirmed() && !route.hears().needsReport()) {
            report(
                    route.method(),
                    "it has confirm = true and takes no report of a leg, and the platform's REST API confirms nothing else",
                    "take StatusCallback, or that of its kinds which the method is to hear, or remove confirm = true");
        }
    }

    private static @Nullable Parameter errorParameter(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> Throwable.class.isAssignableFrom(parameter.getType()))
                .findFirst()
                .orElse(null);
    }

    private static Class<? extends Throwable> errorType(Method method) {
        Parameter parameter = errorParameter(method);
        return parameter == null ? Throwable.class : parameter.getType().asSubclass(Throwable.class);
    }

    private static int depth(Class<?> type) {
        Class<?> above = type.getSuperclass();
        return above == null ? 0 : 1 + depth(above);
    }

    private void report(Method method, RuntimeException problem) {
        problems.addOnce(Problem.of(Route.name(controller, method), problem));
    }

    private void report(Method method, String reason, String cure) {
        problems.addOnce(new Problem(Route.name(controller, method), reason, cure));
    }
}
