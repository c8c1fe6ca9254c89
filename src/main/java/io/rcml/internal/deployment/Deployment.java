package io.rcml.internal.deployment;

import io.rcml.internal.admission.Gate;
import io.rcml.internal.admission.Guards;
import io.rcml.internal.binding.Beans;
import io.rcml.internal.config.Configuration;
import io.rcml.internal.config.Problems;
import io.rcml.internal.config.Settings;
import io.rcml.internal.dispatch.Advice;
import io.rcml.internal.dispatch.Confirmation;
import io.rcml.internal.dispatch.Dispatcher;
import io.rcml.internal.dispatch.Handler;
import io.rcml.internal.dispatch.LiveCalls;
import io.rcml.internal.dispatch.Progress;
import io.rcml.internal.http.Limits;
import io.rcml.internal.http.Origin;
import io.rcml.internal.http.PublicUrl;
import io.rcml.internal.linking.EntryPoints;
import io.rcml.internal.linking.HandlerLinks;
import io.rcml.internal.linking.LinkSeal;
import io.rcml.internal.linking.RelativeUrls;
import io.rcml.internal.routing.Route;
import io.rcml.internal.text.MistakeException;
import io.rcml.internal.verbs.Results;
import io.rcml.links.Link;
import io.rcml.links.Links;
import io.rcml.rest.CallApi;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The controllers of one application, on their way from classes to a {@link Dispatcher}: checked as soon as the beans are known,
 * started once the configuration is.
 */
public final class Deployment implements AutoCloseable {

    private final List<Class<?>> controllers;
    private final List<Class<?>> strays;
    private final Beans beans;
    private final Supplier<Optional<Origin>> origin;
    private final InstantSource clock;
    private volatile @Nullable Built started;

    /**
     * Takes the controllers.
     *
     * @param controllers the classes of all controllers, which are beans
     * @param beans the container that has them
     * @param origin the current request, where there is one
     */
    public Deployment(Collection<Class<?>> controllers, Beans beans, Supplier<Optional<Origin>> origin) {
        this(controllers, List.of(), beans, origin);
    }

    /**
     * Takes the controllers, and what was meant to be one.
     *
     * @param controllers the classes of all controllers, which are beans
     * @param strays classes with handlers that are no controllers
     * @param beans the container that has them
     * @param origin the current request, where there is one
     */
    public Deployment(
            Collection<Class<?>> controllers,
            Collection<Class<?>> strays,
            Beans beans,
            Supplier<Optional<Origin>> origin) {
        this(controllers, strays, beans, origin, InstantSource.system());
    }

    Deployment(Collection<Class<?>> controllers, Beans beans, Supplier<Optional<Origin>> origin, InstantSource clock) {
        this(controllers, List.of(), beans, origin, clock);
    }

    private Deployment(
            Collection<Class<?>> controllers,
            Collection<Class<?>> strays,
            Beans beans,
            Supplier<Optional<Origin>> origin,
            InstantSource clock) {
        this.controllers = List.copyOf(controllers);
        this.strays = List.copyOf(strays);
        this.beans = beans;
        this.origin = origin;
        this.clock = clock;
    }

    /**
     * Checks everything that does not depend on the configuration.
     *
     * @param annotated the classes that have {@code @RcmlController}, beans or not
     * @return a description of all problems, or empty if there are none
     */
    public Optional<String> check(Collection<Class<?>> annotated) {
        Problems problems = new Problems();
        requireBeans(annotated, problems);
        build(Configuration.PENDING, "", problems);
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(problems.describe()
                        + (references().isEmpty()
                                ? ""
                                : "\nWhat the configuration has for ${…} is checked once this is mended."));
    }

    /** {@return the keys of the configuration that the controllers' annotations refer to} */
    public Set<String> references() {
        return References.in(controllers);
    }

    /**
     * Makes the dispatcher.
     *
     * @param configuration the configuration
     * @param contextPath the application's context path
     * @param annotated the classes that have {@code @RcmlController}, beans or not, as far as they are known
     * @return the dispatcher
     * @throws IllegalStateException with a description of all problems
     */
    public Dispatcher start(Configuration configuration, String contextPath, Collection<Class<?>> annotated) {
        Problems problems = new Problems();
        requireBeans(annotated, problems);
        Built built = build(configuration, contextPath, problems);
        if (!problems.isEmpty()) {
            built.confirmation().ifPresent(Confirmation::close);
            throw new IllegalStateException(problems.describe());
        }
        started = built;
        return built.dispatcher();
    }

    /** Ends what is being asked of the platform, as the application ends. */
    @Override
    public void close() {
        Built built = started;
        if (built != null) {
            built.confirmation().ifPresent(Confirmation::close);
        }
    }

    /**
     * The links to the handlers.
     *
     * @return the links
     * @throws IllegalStateException before the application has started
     */
    public Links links() {
        Built built = started;
        if (built == null) {
            throw new IllegalStateException(
                    "Links are known once the application has started; make them in a handler, not while beans are deployed");
        }
        return built.dispatcher().links();
    }

    /**
     * The configured access to the platform's REST API.
     *
     * @return a new client, for the caller to close
     * @throws IllegalStateException if it is not configured, there is no JSON-B, or the application has not started
     */
    public CallApi callApi() {
        Built built = started;
        if (built == null) {
            throw new IllegalStateException(
                    "The platform's REST API is known once the application has started; use CallApi in a handler, not while"
                            + " beans are deployed");
        }
        return built.liveCalls().open();
    }

    /**
     * What is to be warned of at start-up.
     *
     * @return the warnings; none before the application has started
     */
    public List<String> warnings() {
        Built built = started;
        return built == null ? List.of() : built.warnings();
    }

    private record Built(
            Dispatcher dispatcher, LiveCalls liveCalls, Optional<Confirmation> confirmation, List<String> ofObservers) {

        List<String> warnings() {
            List<String> all = new ArrayList<>(dispatcher.warnings());
            all.addAll(ofObservers);
            return all;
        }
    }

    private Built build(Configuration configuration, String contextPath, Problems problems) {
        RouteReader routeReader = new RouteReader(problems);
        List<Route> routes = new ArrayList<>();
        Map<Class<?>, List<Route>> byController = new LinkedHashMap<>();
        for (Class<?> controller : controllers) {
            List<Route> own = routeReader.read(controller);
            byController.put(controller, own);
            routes.addAll(own);
        }
        boolean complete = problems.isEmpty();
        Settings settings = new Settings(configuration, problems);
        PublicUrl publicUrl = PublicUrl.of(settings);
        Guards guards = Guards.of(settings, publicUrl, contextPath, clock);
        HandlerLinks links = new HandlerLinks(routes, publicUrl, new LinkSeal(guards), origin);
        RelativeUrls urls = new RelativeUrls(routes, complete, links);
        Results results = new Results(configuration, urls::relativeTo);
        // Handlers are given all this, and yet their own problems are told first.
        Problems ofAdvice = new Problems();
        Advice advice = Advice.of(new Settings(configuration, ofAdvice));
        Problems ofServing = new Problems();
        Settings serving = new Settings(configuration, ofServing);
        Gate gate = new Gate(guards, Limits.of(serving));
        LiveCalls calls = LiveCalls.of(serving);
        Optional<Confirmation> confirmation =
                configuration.isPending() ? Optional.empty() : Confirmation.of(routes, calls, ofServing);
        List<Handler> handlers = new ArrayList<>();
        byController.forEach((controller, own) -> handlers.addAll(
                new HandlerReader(controller, beans, results, advice, confirmation, routeReader, problems).read(own)));
        problems.addAll(ofAdvice);
        if (!configuration.isPending() && !advice.isOff()) {
            checkConstants(byController, problems);
        }
        problems.addAll(ofServing);
        EntryPoints entryPoints = new EntryPoints(routes, guards, publicUrl);
        List<String> ofObservers = ConfirmedObservers.warnings(beans.observersOfConfirmed(), routes);
        Dispatcher dispatcher =
                new Dispatcher(handlers, new Progress(handlers, beans), links, gate, entryPoints, clock);
        return new Built(dispatcher, calls, confirmation, ofObservers);
    }

    private static void checkConstants(Map<Class<?>, List<Route>> byController, Problems problems) {
        Constants constants = new Constants(problems);
        byController.forEach((controller, routes) -> {
            boolean screens =
                    !routes.isEmpty() && routes.stream().allMatch(route -> route.kind() == Link.Kind.SCREENING);
            constants.check(controller, screens);
        });
    }

    /** Handlers may be inherited by a controller; of any other class they would answer nobody, without a word. */
    private void requireControllers(Problems problems) {
        for (Class<?> stray : strays) {
            if (controllers.stream().noneMatch(stray::isAssignableFrom)) {
                problems.add(
                        stray.getName(),
                        "it has methods that answer CallAPI, and no @RcmlController, so that nobody calls them",
                        "add @RcmlController to the class");
            }
        }
    }

    private void requireBeans(Collection<Class<?>> annotated, Problems problems) {
        requireControllers(problems);
        List<Class<?>> missing = new ArrayList<>(annotated);
        missing.removeAll(controllers);
        missing.sort(Comparator.comparing(Class::getName));
        for (Class<?> controller : missing) {
            try {
                beans.requireController(controller);
            } catch (MistakeException noBean) {
                problems.add(controller.getName(), noBean);
            }
        }
    }
}
