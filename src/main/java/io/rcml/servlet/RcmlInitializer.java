package io.rcml.servlet;

import io.rcml.annotation.RcmlController;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rcml-jakarta does when a web application starts, without a word in its {@code web.xml}:
 *
 * <ol>
 *   <li>registers {@link RcmlFilter} for all paths, behind the filters that the application declares, unless it declares
 *       {@code RcmlFilter} itself, say in another place or for fewer paths;
 *   <li>registers a listener that, once CDI is there, checks the configuration and the controllers, and fails the deployment with
 *       a description of everything that is wrong;
 *   <li>logs one line with the handlers.
 * </ol>
 */
@HandlesTypes(RcmlController.class)
public final class RcmlInitializer implements ServletContainerInitializer {

    /** For the servlet container. */
    public RcmlInitializer() {}

    @Override
    public void onStartup(@Nullable Set<Class<?>> controllers, ServletContext context) {
        context.addListener(new RcmlStartup(controllers == null ? Set.of() : controllers));
        if (isDeclared(context)) {
            return;
        }
        FilterRegistration.Dynamic filter = context.addFilter(RcmlFilter.class.getName(), RcmlFilter.class);
        if (filter != null) {
            filter.setAsyncSupported(true);
            filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
        }
    }

    private static boolean isDeclared(ServletContext context) {
        return context.getFilterRegistrations().values().stream()
                .anyMatch(filter -> RcmlFilter.class.getName().equals(filter.getClassName()));
    }
}
