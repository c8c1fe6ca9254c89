package io.rcml.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the public accessors of an element give, which equality of what is written does not see. */
final class Accessors {

    private static final ClassValue<List<Method>> METHODS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0
                            && Element.class.isAssignableFrom(method.getDeclaringClass())
                            && !WRITERS.contains(method.getName())
                            && !Modifier.isStatic(method.getModifiers()))
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
        }
    };
    private static final Set<String> WRITERS = Set.of("toString", "toXml", "toBytes", "toIndentedXml", "hashCode");

    private Accessors() {}

    /** The class of the element, what its accessors give, and the same of all elements in it. */
    static List<Object> values(Element element) {
        List<Object> values = new ArrayList<>();
        values.add(element.getClass());
        for (Method method : METHODS.get(element.getClass())) {
            values.add(method.getName());
            values.add(inOrder(call(method, element)));
        }
        element.children().forEach(child -> values.addAll(values(child)));
        return values;
    }

    private static Object call(Method accessor, Element element) {
        try {
            return accessor.invoke(element);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(accessor + " of " + element, e);
        }
    }

    /** A list of what a map or set has, so that its order counts. */
    private static Object inOrder(Object value) {
        if (value instanceof Map<?, ?> map) {
            return List.copyOf(map.entrySet());
        }
        return value instanceof Collection<?> collection ? List.copyOf(collection) : value;
    }
}
