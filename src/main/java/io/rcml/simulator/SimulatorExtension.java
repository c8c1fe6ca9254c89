package io.rcml.simulator;

import java.lang.reflect.Field;
import java.net.URI;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstances;

/**
 * Gives JUnit's test methods a {@link CallSimulator} against the application, and a {@link RestApi} that is closed after the test,
 * which the simulator has too.
 *
 * <pre>{@code
 * @ExtendWith(SimulatorExtension.class)
 * class ReceptionTest {
 *
 *     @ArquillianResource
 *     URL application;
 *
 *     @Test
 *     void alice_answers(CallSimulator callApi) {
 *         assertThatCall(callApi.callee("alice", Callee.answers()).call("/incoming")).wasAnsweredBy("alice");
 *     }
 * }
 * }</pre>
 *
 * <p>The application's URL is, in this order:
 *
 * <ol>
 *   <li>what the extension was made with, where a field with {@code @RegisterExtension} holds it
 *   <li>the value of the test's only field of type {@code URL} or {@code URI}, such as one that Arquillian injects
 *   <li>the system property {@code rcml.simulator.url}
 * </ol>
 *
 * <p>The seed follows from the test's class and name, so that each test's calls have identifiers of their own, and the same ones each
 * time; unless the system property {@code rcml.simulator.seed} sets one.
 */
public final class SimulatorExtension implements ParameterResolver, AfterEachCallback {

    private static final String URL_PROPERTY = "rcml.simulator.url";
    private static final String SEED_PROPERTY = "rcml.simulator.seed";
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(SimulatorExtension.class);

    private final @Nullable Supplier<String> url;

    /** Makes an extension for {@code @ExtendWith}. */
    public SimulatorExtension() {
        this(null);
    }

    private SimulatorExtension(@Nullable Supplier<String> url) {
        this.url = url;
    }

    /**
     * Makes an extension for a field with {@code @RegisterExtension}.
     *
     * @param url gives the URL of the application when a test begins
     * @return the extension
     */
    public static SimulatorExtension against(Supplier<String> url) {
        return new SimulatorExtension(url);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == CallSimulator.class || type == RestApi.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        if (parameter.getParameter().getType() == RestApi.class) {
            return restApi(test);
        }
        CallSimulator simulator = CallSimulator.against(url(test))
                .seed(Long.getLong(SEED_PROPERTY, test.getUniqueId().hashCode()));
        boolean withRestApi =
                List.of(parameter.getDeclaringExecutable().getParameterTypes()).contains(RestApi.class);
        return withRestApi ? simulator.restApi(restApi(test)) : simulator;
    }

    private static RestApi restApi(ExtensionContext test) {
        return test.getStore(NAMESPACE).getOrComputeIfAbsent(RestApi.class, type -> RestApi.start(), RestApi.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        RestApi started = test.getStore(NAMESPACE).remove(RestApi.class, RestApi.class);
        if (started != null) {
            started.close();
        }
    }

    private String url(ExtensionContext test) {
        if (url != null) {
            return url.get();
        }
        // inside of a @Nested class, the URL may be in one around it
        List<Object> instances =
                test.getTestInstances().map(TestInstances::getAllInstances).orElse(List.of());
        Map<Field, Object> fields = new LinkedHashMap<>();
        for (Object instance : instances) {
            for (Class<?> type = instance.getClass(); type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (field.getType() == URL.class || field.getType() == URI.class) {
                        fields.put(field, instance);
                    }
                }
            }
        }
        String property = System.getProperty(URL_PROPERTY);
        if (fields.size() != 1) {
            if (fields.isEmpty() && property != null) {
                return property;
            }
            throw new ParameterResolutionException("A CallSimulator needs the application's URL: "
                    + test.getRequiredTestClass().getName() + " has "
                    + (fields.isEmpty() ? "no field" : "the fields " + names(fields.keySet()))
                    + " of type URL or URI; declare exactly one, register SimulatorExtension.against(…), or set the system property "
                    + URL_PROPERTY);
        }
        Map.Entry<Field, Object> only = fields.entrySet().iterator().next();
        return value(only.getKey(), only.getValue());
    }

    private static String names(Set<Field> fields) {
        return fields.stream().map(Field::getName).collect(Collectors.joining(", "));
    }

    private static String value(Field field, Object instance) {
        field.setAccessible(true);
        try {
            Object value = field.get(instance);
            if (value == null) {
                throw new ParameterResolutionException("A CallSimulator needs the application's URL, and "
                        + field.getDeclaringClass().getName() + "." + field.getName()
                        + " is null; set it before the test, as Arquillian does with @ArquillianResource");
            }
            return value.toString();
        } catch (IllegalAccessException e) {
            throw new ParameterResolutionException(
                    "A CallSimulator needs the application's URL, and cannot read " + field, e);
        }
    }
}
