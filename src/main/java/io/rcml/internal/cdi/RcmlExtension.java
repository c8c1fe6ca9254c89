package io.rcml.internal.cdi;

import io.rcml.annotation.Confirmed;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.call.DialResult;
import io.rcml.call.FaxResult;
import io.rcml.call.GatherResult;
import io.rcml.call.GeolocationResult;
import io.rcml.call.RecordResult;
import io.rcml.call.ScreeningRequest;
import io.rcml.call.SmsResult;
import io.rcml.call.StatusCallback;
import io.rcml.call.TranscriptionResult;
import io.rcml.call.VoiceRequest;
import io.rcml.internal.binding.Arguments;
import io.rcml.internal.binding.Beans;
import io.rcml.internal.deployment.Deployment;
import io.rcml.internal.routing.Heard;
import io.rcml.links.Links;
import io.rcml.rest.CallApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.inject.spi.configurator.BeanConfigurator;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What CDI does for rcml-jakarta, once for each application:
 *
 * <ol>
 *   <li>collects the beans with {@link RcmlController}, and the classes that have handlers and are none;
 *   <li>adds the beans to inject: {@link Links}, {@link CallApi}, {@link VoiceRequest}, {@link ScreeningRequest}, {@link DialResult},
 *       {@link GatherResult}, {@link RecordResult}, {@link TranscriptionResult}, {@link SmsResult}, {@link FaxResult},
 *       {@link GeolocationResult};
 *   <li>notes the observers of {@link Confirmed} reports, to warn of those that can hear none;
 *   <li>checks all controllers, and fails the deployment with a description of everything that is wrong with them.
 * </ol>
 */
public class RcmlExtension implements Extension {

    private final Set<Class<?>> annotated = new TreeSet<>(Comparator.comparing(Class::getName));
    private final Set<Class<?>> strays = new TreeSet<>(Comparator.comparing(Class::getName));
    private final Map<Class<?>, Bean<?>> controllers = new TreeMap<>(Comparator.comparing(Class::getName));
    private final List<Beans.Observer> observersOfConfirmed = new ArrayList<>();
    private @Nullable Deployment deployment;

    /** For the CDI container. */
    public RcmlExtension() {}

    void see(@Observes @WithAnnotations(RcmlController.class) ProcessAnnotatedType<?> type) {
        Class<?> seen = type.getAnnotatedType().getJavaClass();
        if (seen.isAnnotationPresent(RcmlController.class)) {
            annotated.add(seen);
        }
    }

    void seeHandlers(
            @Observes @WithAnnotations({OnCall.class, OnScreening.class, OnStatus.class, OnError.class})
                    ProcessAnnotatedType<?> type) {
        Class<?> seen = type.getAnnotatedType().getJavaClass();
        boolean concrete = !Modifier.isAbstract(seen.getModifiers());
        if (concrete
                && !isController(seen)
                && type.getAnnotatedType().getMethods().stream().anyMatch(method -> answers(seen, method))) {
            strays.add(seen);
        }
    }

    /** Whether it is one, or below one, which may stand in its place in a test or as an alternative. */
    private static boolean isController(Class<?> seen) {
        for (Class<?> type = seen; type != null; type = type.getSuperclass()) {
            if (type.isAnnotationPresent(RcmlController.class)) {
                return true;
            }
        }
        return false;
    }

    private static boolean answers(Class<?> declaring, AnnotatedMethod<?> method) {
        return method.getJavaMember().getDeclaringClass() == declaring
                && Stream.of(OnCall.class, OnScreening.class, OnStatus.class, OnError.class)
                        .anyMatch(method::isAnnotationPresent);
    }

    void find(@Observes ProcessManagedBean<?> bean) {
        Class<?> type = bean.getAnnotatedBeanClass().getJavaClass();
        if (type.isAnnotationPresent(RcmlController.class)) {
            controllers.put(type, bean.getBean());
        }
    }

    void find(@Observes ProcessObserverMethod<?, ?> found) {
        ObserverMethod<?> observer = found.getObserverMethod();
        // One that an extension made has no method, and is the business of that extension.
        if (found.getAnnotatedMethod() != null
                && observer.getObservedType() instanceof Class<?> observed
                && (observed.isAssignableFrom(StatusCallback.class) || StatusCallback.class.isAssignableFrom(observed))
                && observer.getObservedQualifiers().contains(Confirmed.Literal.INSTANCE)) {
            String method = found.getAnnotatedMethod().getJavaMember().getName();
            observersOfConfirmed.add(new Beans.Observer(observer.getBeanClass().getName() + '.' + method, observed));
        }
    }

    void addBeans(@Observes AfterBeanDiscovery discovery, BeanManager manager) {
        CurrentRequest request = new CurrentRequest(manager);
        add(discovery, Deployment.class, Singleton.class)
                .produceWith(instance -> deployment())
                .disposeWith((deployed, instance) -> deployed.close());
        add(discovery, Links.class, ApplicationScoped.class)
                .produceWith(instance -> deployment().links());
        add(discovery, CallApi.class, ApplicationScoped.class)
                .produceWith(instance -> deployment().callApi())
                .disposeWith((callApi, instance) -> callApi.close());
        for (Heard.Request<?> heard : Heard.requests()) {
            addRequest(discovery, heard, request);
        }
    }

    private static <T> void addRequest(AfterBeanDiscovery discovery, Heard.Request<T> heard, CurrentRequest request) {
        add(discovery, heard.type(), RequestScoped.class)
                .produceWith(instance -> Arguments.read(heard.reader(), request.parameters()));
    }

    /** The WARs of an EAR share what holds the instances, by the beans' ids. */
    private static <T> BeanConfigurator<T> add(
            AfterBeanDiscovery discovery, Class<T> type, Class<? extends Annotation> scope) {
        return discovery
                .<T>addBean()
                .id(type.getName() + " of " + ModuleName.current())
                .types(type)
                .scope(scope);
    }

    void check(@Observes AfterDeploymentValidation validation, BeanManager manager) {
        boolean sees = seesApplication();
        Deployment made = new Deployment(
                controllers.keySet(),
                strays,
                new CdiBeans(sees ? () -> manager : new ManagerOfComponents(), controllers, observersOfConfirmed),
                new CurrentRequest(manager)::origin);
        if (sees) {
            made.check(annotated)
                    .ifPresent(problems -> validation.addDeploymentProblem(new DeploymentException(problems)));
        } // else it is checked when it starts, as the configuration always is
        deployment = made;
    }

    /**
     * Whether an extension's manager sees all that a component's does. On GlassFish and Payara, which name their folder so, it sees
     * nothing of the application, or not the libraries of its EAR.
     */
    private static boolean seesApplication() {
        return System.getProperty("com.sun.aas.instanceRoot") == null;
    }

    private Deployment deployment() {
        if (deployment == null) {
            throw new IllegalStateException(
                    "The beans of rcml-jakarta are there once all beans are deployed; use them later");
        }
        return deployment;
    }
}
