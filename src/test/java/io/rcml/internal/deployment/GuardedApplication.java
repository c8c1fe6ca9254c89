package io.rcml.internal.deployment;

import io.rcml.call.Parameters;
import io.rcml.call.StatusCallback;
import io.rcml.internal.admission.Guards;
import io.rcml.internal.binding.Beans;
import io.rcml.internal.config.Configuration;
import io.rcml.internal.config.Problems;
import io.rcml.internal.config.Settings;
import io.rcml.internal.dispatch.Dispatcher;
import io.rcml.internal.http.Answer;
import io.rcml.internal.http.Origin;
import io.rcml.internal.http.PlainOrigin;
import io.rcml.internal.http.PublicUrl;
import io.rcml.internal.http.Received;
import io.rcml.internal.linking.EntryPoints;
import io.rcml.internal.routing.PathTemplate;
import io.rcml.internal.text.Forms;
import io.rcml.links.Links;
import io.rcml.model.Rcml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** An application without CDI and HTTP, whose clock stands still until it is set. */
public final class GuardedApplication {

    public static final String BASE_URL = "https://app.example.com/phone";
    public static final String KEYS = "main:" + "k".repeat(43) + "=";

    private final Configuration configuration;
    private final Dispatcher dispatcher;
    private Instant now = Instant.parse("2026-07-04T09:05:06Z");
    private Optional<Origin> served = Optional.empty();
    private Origin last = new PlainOrigin(Parameters.of());

    public GuardedApplication(Map<String, String> configuration, Class<?>... controllers) {
        Map<String, String> all = new HashMap<>(Map.of("rcml.base-url", BASE_URL, "rcml.link-keys", KEYS));
        all.putAll(configuration);
        Deployment deployment = new Deployment(List.of(controllers), new PlainBeans(), () -> served, () -> now);
        this.configuration = key -> Optional.ofNullable(all.get(key));
        String contextPath = URI.create(all.get("rcml.base-url")).getPath();
        dispatcher = deployment.start(this.configuration, contextPath, List.of(controllers));
    }

    public Dispatcher dispatcher() {
        return dispatcher;
    }

    /** The URL of an entry point, with a token, as the command prints it. */
    public String entryUrl(String path) {
        Settings settings = new Settings(configuration, new Problems());
        PublicUrl publicUrl = PublicUrl.of(settings);
        return EntryPoints.url(
                publicUrl, PathTemplate.of(path), Guards.of(settings, publicUrl, "/phone", InstantSource.system()));
    }

    public void at(Instant time) {
        now = time;
    }

    /** The links as a handler has them that is called with these parameters. */
    public Links linksFor(String... parameters) {
        served = Optional.of(new PlainOrigin(Parameters.of(parameters)));
        return dispatcher.links();
    }

    /** The links as the handler has them that a request reaches; nothing if it is refused. */
    public Optional<Links> linksBehind(String url, String... form) {
        int status = status(url, form);
        if (status != 200) {
            return Optional.empty();
        }
        served = Optional.of(last);
        return Optional.of(dispatcher.links());
    }

    /** The status with which a URL, absolute or below the root, is answered. */
    public int status(String url, String... form) {
        return status(url, Map.of(), "203.0.113.5", form);
    }

    public int status(String url, Map<String, String> headers, String address, String... form) {
        return status(url, headers, address, false, form);
    }

    /** The same for parameters that came as JSON. */
    public int statusOfJson(String url, Map<String, String> headers, String... json) {
        return status(url, headers, "203.0.113.5", true, json);
    }

    /** The document with which a URL is answered. */
    public Rcml document(String url, String... form) {
        return Objects.requireNonNull(
                answer(url, Map.of(), "203.0.113.5", false, form).document());
    }

    /** The status with which a request is answered whose body nobody may read; nothing if it has to be read. */
    public OptionalInt statusUnread(String url, Map<String, String> headers, String address) {
        URI uri = URI.create(url.startsWith("/") ? BASE_URL + url : url);
        String path = uri.getPath().substring("/phone".length());
        String target = path + (uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery());
        Dispatcher.Match match = Objects.requireNonNull(dispatcher.find(path));
        try {
            return OptionalInt.of(match.answer(new PlainOrigin(address, target, headers, Parameters.of()), limits -> {
                        throw new IOException("the body is withheld");
                    })
                    .status());
        } catch (IOException withheld) {
            return OptionalInt.empty();
        }
    }

    private int status(String url, Map<String, String> headers, String address, boolean json, String... form) {
        return answer(url, headers, address, json, form).status();
    }

    private Answer answer(String url, Map<String, String> headers, String address, boolean json, String... form) {
        URI uri = URI.create(url.startsWith("/") ? BASE_URL + url : url);
        Map<String, List<String>> body = Parameters.of(form).asMap();
        Map<String, List<String>> all = new HashMap<>(Forms.parse(uri.getRawQuery()));
        body.forEach((name, values) -> all.merge(name, values, GuardedApplication::both));
        Parameters parameters = Parameters.ofLists(all);
        String target = uri.getRawPath().substring("/phone".length())
                + (uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery());
        Dispatcher.Match match = dispatcher.find(uri.getPath().substring("/phone".length()));
        Optional<Origin> before = served;
        Origin origin = new PlainOrigin(address, target, headers, parameters);
        served = Optional.of(origin);
        last = origin;
        try {
            return Objects.requireNonNull(match, () -> "No handler for " + url)
                    .answer(origin, limits -> new Received(parameters, json ? Map.of() : body, json, origin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            served = before;
        }
    }

    private static List<String> both(List<String> first, List<String> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Beans that only controllers are. */
    private record PlainBeans() implements Beans {

        @Override
        public Source controller(Class<?> controller) {
            return () -> new Made(make(controller));
        }

        private static Object make(Class<?> controller) {
            try {
                Constructor<?> constructor = controller.getDeclaredConstructor();
                constructor.setAccessible(true);
                return constructor.newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void requireController(Class<?> controller) {
            // all of them are beans
        }

        @Override
        public void requireArgument(Parameter parameter) {
            throw new IllegalStateException("There is no bean for " + parameter);
        }

        @Override
        public Source argument(Parameter parameter) {
            throw new IllegalStateException("There is no bean for " + parameter);
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

    private record Made(Object instance) implements Beans.Reference {
        @Override
        public void close() {
            // nothing to destroy
        }
    }
}
