package io.rcml.internal.routing;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods of controllers, as Java calls them. */
public final class ControllerMethods {

    /** An order that does not change. */
    public static final Comparator<Method> BY_NAME =
            Comparator.comparing(Method::getName).thenComparing(Method::toGenericString);

    private ControllerMethods() {}

    /** The methods of a class and its superclasses that are not overridden, in an order that does not change. */
    public static List<Method> of(Class<?> controller) {
        return List.copyOf(new LinkedHashSet<>(bySignature(controller).values()));
    }

    /** The methods that are called by each signature: the one that has it, or the one that overrides it with other types. */
    public static Map<String, Method> bySignature(Class<?> controller) {
        Map<String, Method> methods = new LinkedHashMap<>();
        for (Class<?> type = controller; type != null && type != Object.class; type = type.getSuperclass()) {
            List<Method> written = new ArrayList<>();
            List<Method> bridges = new ArrayList<>();
            for (Method method : type.getDeclaredMethods()) {
                if (method.isBridge()) {
                    bridges.add(method);
                } else if (!method.isSynthetic()) {
                    written.add(method);
                }
            }
            written.sort(BY_NAME);
            written.forEach(method -> methods.putIfAbsent(signature(method), method));
            // A bridge overrides a method by one that is written; or it only makes an inherited one public.
            for (Method bridge : bridges) {
                for (Method method : written) {
                    if (isBridge(bridge, method)) {
                        methods.putIfAbsent(signature(bridge), methods.get(signature(method)));
                        break;
                    }
                }
            }
        }
        return methods;
    }

    private static boolean isBridge(Method bridge, Method method) {
        Class<?>[] from = bridge.getParameterTypes();
        Class<?>[] to = method.getParameterTypes();
        if (!bridge.getName().equals(method.getName()) || from.length != to.length) {
            return false;
        }
        for (int i = 0; i < to.length; i++) {
            if (!from[i].isAssignableFrom(to[i])) {
                return false;
            }
        }
        return true;
    }

    public static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    /** A class and all that it extends and implements. */
    public static Set<Class<?>> supertypes(Class<?> controller) {
        Set<Class<?>> types = new LinkedHashSet<>();
        addSupertypes(controller, types);
        return types;
    }

    private static void addSupertypes(@Nullable Class<?> type, Set<Class<?>> types) {
        if (type != null && type != Object.class && types.add(type)) {
            addSupertypes(type.getSuperclass(), types);
            for (Class<?> implemented : type.getInterfaces()) {
                addSupertypes(implemented, types);
            }
        }
    }
}
