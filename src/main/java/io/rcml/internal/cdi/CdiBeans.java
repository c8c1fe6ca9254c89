package io.rcml.internal.cdi;

import io.rcml.annotation.Confirmed;
import io.rcml.call.StatusCallback;
import io.rcml.internal.binding.Beans;
import io.rcml.internal.servlet.ParsedRequest;
import io.rcml.internal.text.MistakeException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.InjectionException;
import jakarta.enterprise.inject.Specializes;
import jakarta.enterprise.inject.UnsatisfiedResolutionException;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** The beans of one application. Thread-safe. */
final class CdiBeans implements Beans {

    private static final Logger LOG = System.getLogger("io.rcml");

    private final Supplier<BeanManager> manager;
    private final Map<Class<?>, Bean<?>> controllers;
    private final List<Observer> observers;

    CdiBeans(
            Supplier<BeanManager> manager,
            Map<Class<?>, Bean<?>> controllers,
            Collection<Observer> observersOfConfirmed) {
        this.manager = manager;
        this.controllers = Map.copyOf(controllers);
        this.observers = observersOfConfirmed.stream()
                .sorted(Comparator.comparing(Observer::name))
                .toList();
    }

    @Override
    public Source controller(Class<?> controller) {
        Bean<?> bean = Objects.requireNonNull(controllers.get(controller), controller::getName);
        // The instance itself rather than its client proxy: a proxy need not reach methods that are not public.
        return bean.getScope() == Dependent.class ? () -> dependent(bean, controller) : () -> contextual(bean);
    }

    @Override
    public void requireController(Class<?> controller) {
        if (!isReplaced(controller)) {
            throw MissingBeans.missing(controller);
        }
    }

    /** Whether it is an alternative that is not selected, or was specialized. */
    private boolean isReplaced(Class<?> controller) {
        return isAlternative(controller)
                || controllers.keySet().stream()
                        .anyMatch(type -> type.isAnnotationPresent(Specializes.class)
                                && controller.isAssignableFrom(type)
                                && type != controller);
    }

    private boolean isAlternative(Class<?> controller) {
        return Arrays.stream(controller.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation == Alternative.class
                        || (manager.get().isStereotype(annotation)
                                && manager.get().getStereotypeDefinition(annotation).stream()
                                        .anyMatch(part -> part.annotationType() == Alternative.class)));
    }

    private <T> Reference contextual(Bean<T> bean) {
        Context context = manager.get().getContext(bean.getScope());
        return new Kept(context.get(bean, manager.get().createCreationalContext(bean)));
    }

    @Override
    public void requireArgument(Parameter parameter) {
        if (!isResolved(parameter)) {
            throw new MistakeException(
                    "is neither what CallAPI sends nor a CDI bean",
                    "take a type that @OnCall's documentation lists, mark it @Param, or make it a bean");
        }
    }

    private boolean isResolved(Parameter parameter) {
        try {
            InjectionPoint point = injectionPoint(parameter);
            Set<Bean<?>> beans = manager.get().getBeans(point.getType(), qualifiers(point));
            if (manager.get().resolve(beans) == null) {
                return false;
            }
            manager.get().validate(point);
            return true;
        } catch (AmbiguousResolutionException ambiguous) {
            throw new MistakeException("is that of several CDI beans", "add a qualifier");
        } catch (InjectionException | IllegalArgumentException refused) {
            // OpenWebBeans makes no injection point for what there is no bean for.
            if (refused.getCause() instanceof UnsatisfiedResolutionException) {
                return false;
            }
            throw new MistakeException("is none that CDI injects: " + refused.getMessage(), "");
        }
    }

    @Override
    public Source argument(Parameter parameter) {
        InjectionPoint point = injectionPoint(parameter);
        boolean request = parameter.getType() == HttpServletRequest.class;
        return () -> {
            CreationalContext<?> context = manager.get().createCreationalContext(null);
            Object bean = manager.get().getInjectableReference(point, context);
            return new Released(request ? ParsedRequest.of((HttpServletRequest) bean) : bean, context);
        };
    }

    private Reference dependent(Bean<?> bean, Type type) {
        CreationalContext<?> context = manager.get().createCreationalContext(bean);
        return new Released(manager.get().getReference(bean, type, context), context);
    }

    /** As if it were a parameter that CDI injects, so that Instance, Event and what asks where it is injected work, too. */
    private InjectionPoint injectionPoint(Parameter parameter) {
        Executable method = parameter.getDeclaringExecutable();
        return manager.get().createAnnotatedType(method.getDeclaringClass()).getMethods().stream()
                .filter(candidate -> candidate.getJavaMember().equals(method))
                .flatMap(candidate -> candidate.getParameters().stream())
                .filter(candidate -> candidate.getJavaParameter().equals(parameter))
                .map(manager.get()::createInjectionPoint)
                .findFirst()
                .orElseThrow();
    }

    private static Annotation[] qualifiers(InjectionPoint point) {
        return point.getQualifiers().toArray(Annotation[]::new);
    }

    @Override
    public void fire(StatusCallback callback, boolean confirmed) {
        Annotation[] qualifiers = confirmed ? new Annotation[] {Confirmed.Literal.INSTANCE} : new Annotation[0];
        var event = manager.get().getEvent().select(StatusCallback.class, qualifiers);
        try {
            event.fire(callback);
        } finally {
            event.fireAsync(callback).whenComplete((fired, failure) -> {
                if (failure != null) {
                    LOG.log(Level.ERROR, "An asynchronous observer failed for " + callback, failure);
                }
            });
        }
    }

    @Override
    public List<Observer> observersOfConfirmed() {
        return observers;
    }

    private record Kept(Object instance) implements Reference {
        @Override
        public void close() {
            // its scope destroys it
        }
    }

    /** Its dependent objects, and itself if it is one, are destroyed with the creational context. */
    private record Released(Object instance, CreationalContext<?> context) implements Reference {
        @Override
        public void close() {
            context.release();
        }
    }
}
