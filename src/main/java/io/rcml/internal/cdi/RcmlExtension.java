package io.rcml.internal.cdi;

import io.rcml.annotation.RcmlController;
import io.rcml.call.DialResult;
import io.rcml.call.FaxResult;
import io.rcml.call.GatherResult;
import io.rcml.call.GeolocationResult;
import io.rcml.call.Parameters;
import io.rcml.call.RecordResult;
import io.rcml.call.ScreeningRequest;
import io.rcml.call.SmsResult;
import io.rcml.call.TranscriptionResult;
import io.rcml.call.VoiceRequest;
import io.rcml.internal.dispatch.Deployment;
import io.rcml.links.Links;
import io.rcml.rest.CallApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.enterprise.inject.spi.ProcessSyntheticBean;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What CDI does for rcml-jakarta, once for each application:
 *
 * <ol>
 *   <li>collects the beans with {@link RcmlController};
 *   <li>adds the beans to inject: {@link Links}, {@link CallApi}, {@link VoiceRequest}, {@link ScreeningRequest}, {@link DialResult},
 *       {@link GatherResult}, {@link RecordResult}, {@link TranscriptionResult}, {@link SmsResult}, {@link FaxResult},
 *       {@link GeolocationResult};
 *   <li>checks all controllers, and fails the deployment with a description of everything that is wrong with them.
 * </ol>
 */
public class RcmlExtension implements Extension {

    private final Set<Class<?>> annotated = new TreeSet<>(Comparator.comparing(Class::getName));
    private final Map<Class<?>, Bean<?>> controllers = new TreeMap<>(Comparator.comparing(Class::getName));
    private final List<Bean<Archive>> archives = new ArrayList<>();
    private @Nullable Deployment deployment;

    void see(@Observes @WithAnnotations(RcmlController.class) ProcessAnnotatedType<?> type) {
        Class<?> seen = type.getAnnotatedType().getJavaClass();
        if (seen.isAnnotationPresent(RcmlController.class)) {
            annotated.add(seen);
        }
    }

    void find(@Observes ProcessManagedBean<?> bean) {
        Class<?> type = bean.getAnnotatedBeanClass().getJavaClass();
        if (type.isAnnotationPresent(RcmlController.class)) {
            controllers.put(type, bean.getBean());
        }
    }

    void addBeans(@Observes AfterBeanDiscovery discovery, BeanManager manager) {
        for (Class<?> controller : annotated) {
            discovery
                    .<Archive>addBean()
                    .beanClass(controller)
                    .types(Archive.class)
                    .produceWith(instance ->
                            new Archive(instance.select(BeanManager.class).get()));
        }
        CurrentRequest request = new CurrentRequest(manager);
        discovery
                .<Deployment>addBean()
                .types(Deployment.class)
                .scope(Singleton.class)
                .produceWith(instance -> deployment());
        discovery
                .<Links>addBean()
                .types(Links.class)
                .scope(ApplicationScoped.class)
                .produceWith(instance -> deployment().links());
        discovery
                .<CallApi>addBean()
                .types(CallApi.class)
                .scope(ApplicationScoped.class)
                .produceWith(instance -> deployment().callApi())
                .disposeWith((callApi, instance) -> callApi.close());
        addRequest(discovery, VoiceRequest.class, parameters -> VoiceRequest.of(parameters), request);
        addRequest(discovery, ScreeningRequest.class, parameters -> ScreeningRequest.of(parameters), request);
        addRequest(discovery, DialResult.class, parameters -> DialResult.of(parameters), request);
        addRequest(discovery, GatherResult.class, parameters -> GatherResult.of(parameters), request);
        addRequest(discovery, RecordResult.class, parameters -> RecordResult.of(parameters), request);
        addRequest(discovery, TranscriptionResult.class, parameters -> TranscriptionResult.of(parameters), request);
        addRequest(discovery, SmsResult.class, parameters -> SmsResult.of(parameters), request);
        addRequest(discovery, FaxResult.class, parameters -> FaxResult.of(parameters), request);
        addRequest(discovery, GeolocationResult.class, parameters -> GeolocationResult.of(parameters), request);
    }

    private static <T> void addRequest(
            AfterBeanDiscovery discovery, Class<T> type, Function<Parameters, T> reader, CurrentRequest request) {
        discovery
                .<T>addBean()
                .types(type)
                .scope(RequestScoped.class)
                .produceWith(instance -> reader.apply(request.parameters()));
    }

    void find(@Observes ProcessSyntheticBean<Archive> archive) {
        archives.add(archive.getBean());
    }

    void check(@Observes AfterDeploymentValidation validation, BeanManager own) {
        BeanManager manager = seesControllers(own) ? own : seeing(own);
        Deployment checked = new Deployment(
                controllers.keySet(), new CdiBeans(manager, controllers), new CurrentRequest(manager)::origin);
        checked.check(annotated)
                .ifPresent(problems -> validation.addDeploymentProblem(new DeploymentException(problems)));
        deployment = checked;
    }

    private boolean seesControllers(BeanManager manager) {
        return controllers.keySet().stream()
                .noneMatch(type -> manager.getBeans(type, Any.Literal.INSTANCE).isEmpty());
    }

    /** On GlassFish and Payara the manager of an extension sees nothing of the application, and those of its archives do. */
    private BeanManager seeing(BeanManager own) {
        return archives.stream()
                .map(bean -> (Archive) own.getReference(bean, Archive.class, own.createCreationalContext(bean)))
                .map(Archive::manager)
                .filter(this::seesControllers)
                .findFirst()
                .orElse(own);
    }

    private Deployment deployment() {
        if (deployment == null) {
            throw new IllegalStateException(
                    "The beans of rcml-jakarta are there once all beans are deployed; use them later");
        }
        return deployment;
    }

    /** The bean manager of the archive that a controller is in. */
    private record Archive(BeanManager manager) {}
}
