package io.rcml.benchmarks.hostile;

import io.rcml.benchmarks.micro.Stub;
import io.rcml.call.StatusCallback;
import io.rcml.internal.binding.Beans;
import io.rcml.internal.deployment.Deployment;
import io.rcml.internal.dispatch.Dispatcher;
import io.rcml.internal.http.Origin;
import io.rcml.internal.servlet.ServletOrigin;
import io.rcml.servlet.RcmlFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * How much CPU the filter, and all behind it, takes for a request that is made to take much. A server's part, the reading and decoding,
 * is done before the measurement begins; log records are written, to nowhere.
 */
public final class HostileRequests {

    /** What may be large, as the names of what is measured begin. */
    public static final List<String> KINDS = List.of(Shapes.PATHS, Shapes.HEADERS, Shapes.BODIES);

    /** Each opens another way into the library: links and forwarding, addresses, credentials, signatures. */
    private static final List<Map<String, String>> CONFIGURATIONS = List.of(
            Map.of("rcml.trusted-proxies", "127.0.0.0/8, 10.0.0.0/8"),
            Map.of(
                    "rcml.trusted-proxies",
                    "127.0.0.0/8, 10.0.0.0/8",
                    "rcml.entry-addresses",
                    "127.0.0.0/8, ::1, 203.0.113.0/24"),
            Map.of("rcml.entry-basic", "callapi:secret"),
            Map.of("rcml.entry-signature", "secret", "rcml.trusted-proxies", "127.0.0.1"));

    private static final FilterChain NOBODY =
            (request, response) -> ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);

    private final RcmlFilter filter = new RcmlFilter();
    private final ServletContext context;
    private Optional<Origin> served = Optional.empty();

    private HostileRequests(Map<String, String> configuration) {
        Hotline hotline = new Hotline();
        Dispatcher dispatcher = dispatcher(hotline, configuration);
        hotline.linkBy(dispatcher.links());
        context = Stub.of(ServletContext.class, Map.of("getContextPath", Shape.CONTEXT, "getAttribute", dispatcher));
        filter.init(Stub.of(FilterConfig.class, Map.of("getServletContext", context)));
    }

    private Dispatcher dispatcher(Hotline hotline, Map<String, String> configuration) {
        Map<String, String> all = new HashMap<>(configuration);
        all.put("rcml.link-keys", "main:" + "k".repeat(43) + '=');
        all.put("rcml.lint", "off");
        return new Deployment(List.of(Hotline.class), new One(hotline), () -> served)
                .start(key -> Optional.ofNullable(all.get(key)), Shape.CONTEXT, List.of(Hotline.class));
    }

    /**
     * Measures all of them.
     *
     * @param runs how often; the best one counts, in which nothing is compiled
     * @param result takes a name, which begins with what is large, and the nanoseconds of the configuration in which it takes longest
     */
    public static void measure(int runs, BiConsumer<String, Double> result) {
        List<HostileRequests> applications =
                CONFIGURATIONS.stream().map(HostileRequests::new).toList();
        Map<String, List<Shape>> all = Shapes.all();
        QuietLog log = new QuietLog();
        try {
            all.values().forEach(shapes -> shapes.forEach(shape -> worst(applications, shape, 2))); // to warm up
            all.forEach((kind, shapes) -> shapes.forEach(
                    shape -> result.accept(kind + " " + shape.name(), worst(applications, shape, runs))));
        } finally {
            log.close();
        }
    }

    private static double worst(List<HostileRequests> applications, Shape shape, int runs) {
        return applications.stream()
                .mapToDouble(application -> application.best(shape, runs))
                .max()
                .orElseThrow();
    }

    private double best(Shape shape, int runs) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            best = Math.min(best, nanos(shape));
        }
        return best;
    }

    private long nanos(Shape shape) {
        InMemoryRequest request = new InMemoryRequest(context, shape);
        InMemoryResponse response = new InMemoryResponse();
        served = Optional.of(new ServletOrigin(request));
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            filter.doFilter(request, response, NOBODY);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(shape.name(), e);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
    }

    /** One controller, and no other beans. */
    private record One(Hotline hotline) implements Beans {

        @Override
        public Source controller(Class<?> controller) {
            Reference reference = new Kept(hotline);
            return () -> reference;
        }

        @Override
        public void requireController(Class<?> controller) {
            // it is one
        }

        @Override
        public void requireArgument(Parameter parameter) {
            throw new IllegalStateException("No parameter is a bean here");
        }

        @Override
        public Source argument(Parameter parameter) {
            throw new IllegalStateException("No parameter is a bean here");
        }

        @Override
        public void fire(StatusCallback callback, boolean confirmed) {
            // nobody observes
        }

        @Override
        public List<Observer> observersOfConfirmed() {
            return List.of();
        }
    }

    private record Kept(Object instance) implements Beans.Reference {
        @Override
        public void close() {
            // it is kept
        }
    }
}
