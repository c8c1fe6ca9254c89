package io.rcml.benchmarks.micro;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Objects for those who ask little of them. */
public final class Stub {

    private Stub() {}

    /** An object whose methods give these answers, by their names, and null otherwise. */
    public static <T> T of(Class<T> type, Map<String, ?> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
