package io.rcml.internal.cdi;

import io.rcml.annotation.RcmlController;
import io.rcml.call.Parameters;
import io.rcml.internal.config.Configuration;
import io.rcml.internal.deployment.Deployment;
import io.rcml.internal.dispatch.Dispatcher;
import io.rcml.internal.guard.LinkClaims;
import io.rcml.internal.guard.LinkKeys;
import io.rcml.internal.guard.LinkTokens;
import io.rcml.internal.http.Answer;
import io.rcml.internal.http.PlainOrigin;
import io.rcml.internal.http.Received;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** An application in a real CDI container, without HTTP around it. */
public final class Application implements AutoCloseable {

    /** The keys of every application here, so that requests can be made by links. */
    public static final String LINK_KEYS = "test:" + "k".repeat(43) + "=";

    private static final LinkTokens TOKENS = new LinkTokens(LinkKeys.of(LINK_KEYS), "", false, InstantSource.system());
    private static final Map<String, String> BASE_URL = Map.of("rcml.base-url", "https://app.example.com/phone");
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final SeContainer container;
    private final Dispatcher dispatcher;

    private Application(SeContainer container, Map<String, String> configuration, List<Class<?>> controllers) {
        this.container = container;
        Configuration values = Configuration.inOrder(
                key -> Optional.ofNullable(configuration.get(key)),
                key -> Optional.of(LINK_KEYS).filter(keys -> key.equals("rcml.link-keys")));
        this.dispatcher = container.select(Deployment.class).get().start(values, "", controllers);
    }

    public static Application of(Class<?>... beans) {
        return of(BASE_URL, beans);
    }

    public static Application of(Map<String, String> configuration, Class<?>... beans) {
        SeContainer container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new RcmlExtension())
                .addBeanClasses(beans)
                .initialize();
        // A servlet container finds all classes with the annotation, beans or not.
        List<Class<?>> controllers = Stream.of(beans)
                .filter(bean -> bean.isAnnotationPresent(RcmlController.class))
                .<Class<?>>map(bean -> bean)
                .toList();
        try {
            return new Application(container, configuration, controllers);
        } catch (RuntimeException failed) {
            container.close();
            throw failed;
        }
    }

    /** The message with which the deployment fails, in CDI or at the start. */
    public static String failure(Class<?>... beans) {
        return failure(BASE_URL, beans);
    }

    public static String failure(Map<String, String> configuration, Class<?>... beans) {
        try (Application deployed = of(configuration, beans)) {
            return "deployed: " + deployed.dispatcher.describe();
        } catch (RuntimeException failed) {
            return String.valueOf(failed.getMessage());
        }
    }

    /** Sends a request by a link, as CallAPI would, and gives what is answered. */
    public Answer request(String path, String... parameters) {
        return requestTo(path + '~' + TOKENS.issue(LinkClaims.ofPath(path), LinkTokens.NEVER), parameters);
    }

    /** Sends a request to a path as it is, and gives what is answered. */
    public Answer requestTo(String path, String... parameters) {
        RequestContextController request =
                container.select(RequestContextController.class).get();
        request.activate();
        try {
            Dispatcher.Match match = dispatcher.find(path);
            Received received = received(parameters);
            return Objects.requireNonNull(match, () -> "No handler for " + path)
                    .answer(received.origin(), limits -> received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            request.deactivate();
        }
    }

    private static Received received(String... parameters) {
        Parameters all = Parameters.of(parameters);
        return new Received(all, all.asMap(), false, new PlainOrigin(all));
    }

    /** A text without the tokens of its links, which nobody can foresee. */
    static String withoutTokens(String text) {
        return text.replaceAll("~[A-Za-z0-9_-]{59,}", "");
    }

    /** What is inside of {@code <Response>} of the answer, without tokens, or its status if it has no document. */
    String answer(String path, String... more) {
        Answer answer = request(
                path,
                Stream.concat(Stream.of("CallSid", "CA1", "From", "carol"), Stream.of(more))
                        .toArray(String[]::new));
        return answer.document() == null
                ? String.valueOf(answer.status())
                : withoutTokens(answer.document().toXml())
                        .replace(DECLARATION, "")
                        .replaceAll("^<Response>|</Response>$", "");
    }

    public <T> T bean(Class<T> type) {
        return container.select(type).get();
    }

    public Dispatcher dispatcher() {
        return dispatcher;
    }

    @Override
    public void close() {
        container.close();
    }
}
