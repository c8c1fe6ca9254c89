package io.rcml.benchmarks;

import io.rcml.benchmarks.micro.Controllers;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints what the routes, binders and the rest of some handlers take of the heap, without the classes that they are in. */
public final class HeapOfHandlers {

    // So many that what else happens on the heap hardly counts, and as many before, so that what is made once is there.
    private static final int ALIKE = 20;

    private HeapOfHandlers() {}

    public static void main(String[] arguments) throws InterruptedException {
        List<Class<?>> controllers = Controllers.types(Integer.parseInt(arguments[0]), false);
        Object[] few = dispatchers(controllers, ALIKE);
        long before = used();
        Object[] more = dispatchers(controllers, ALIKE);
        long after = used();
        Reference.reachabilityFence(few);
        Reference.reachabilityFence(more);
        System.out.println((after - before) / ALIKE);
    }

    private static Object[] dispatchers(List<Class<?>> controllers, int count) {
        return Stream.generate(() -> Controllers.dispatcher(controllers))
                .limit(count)
                .toArray();
    }

    private static long used() throws InterruptedException {
        // What is cleaned up behind references is so a little later.
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** How many bytes so many handlers take, in a JVM of their own. */
    static long bytes(int handlers) throws IOException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        HeapOfHandlers.class.getName(),
                        String.valueOf(handlers))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return Long.parseLong(jvm.inputReader().readLine());
    }
}
