package io.rcml.benchmarks.micro;

import io.rcml.call.StatusCallback;
import io.rcml.internal.binding.Beans;
import io.rcml.internal.deployment.Deployment;
import io.rcml.internal.dispatch.Dispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applications of any size: controllers of ten handlers each, written, compiled and loaded while the benchmark is prepared. */
public final class Controllers {

    private static final int HANDLERS_EACH = 10;

    private Controllers() {}

    /**
     * {@return a dispatcher of that many handlers, every other of which has a variable in its path, beginning with the first or the
     * second} The paths are {@code /controller0/handler0} and so on, with a {@code /name} behind where there is a variable.
     */
    public static Dispatcher dispatcher(int handlers, boolean variableFirst) {
        return dispatcher(types(handlers, variableFirst));
    }

    /** {@return a dispatcher of these controllers, with an instance of each and no other beans} */
    public static Dispatcher dispatcher(List<Class<?>> controllers) {
        return new Deployment(controllers, new Instances(), Optional::empty)
                .start(key -> key.equals("rcml.lint") ? Optional.of("off") : Optional.empty(), "", controllers);
    }

    /** {@return the classes of that many handlers} */
    public static List<Class<?>> types(int handlers, boolean variableFirst) {
        try {
            Path folder = Files.createTempDirectory("controllers");
            List<String> arguments = new ArrayList<>(List.of(
                    "-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString()));
            List<String> names = new ArrayList<>();
            for (int first = 0; first < handlers; first += HANDLERS_EACH) {
                String name = "Controller" + first / HANDLERS_EACH;
                Path source = folder.resolve(name + ".java");
                Files.writeString(
                        source, source(name, first, Math.min(first + HANDLERS_EACH, handlers), variableFirst));
                arguments.add(source.toString());
                names.add(name);
            }
            compile(arguments);
            return load(folder, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a process of its own, whose memory is none of this one's. */
    private static void compile(List<String> arguments) throws IOException {
        arguments.add(
                0, Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        try {
            if (new ProcessBuilder(arguments).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("The controllers do not compile");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String source(String name, int first, int end, boolean variableFirst) {
        StringBuilder source = new StringBuilder(
                        "@io.rcml.annotation.RcmlController(\"/" + name.toLowerCase() + "\")\n")
                .append("public class " + name + " {\n");
        for (int i = first; i < end; i++) {
            boolean variable = (i % 2 == 0) == variableFirst;
            source.append("    @io.rcml.annotation.OnCall(\"/handler" + i + (variable ? "/{name}" : "") + "\")\n")
                    .append("    public io.rcml.model.Rcml handler" + i + "() {\n")
                    .append("        return io.rcml.model.Rcml.of();\n")
                    .append("    }\n");
        }
        return source.append("}\n").toString();
    }

    // Not closed: the classes are used as long as the JVM lives.
    @SuppressWarnings("resource")
    private static List<Class<?>> load(Path folder, List<String> names) throws MalformedURLException {
        ClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Controllers.class.getClassLoader());
        List<Class<?>> types = new ArrayList<>();
        for (String name : names) {
            try {
                types.add(loader.loadClass(name));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return types;
    }

    /** What CDI does, without CDI. */
    private static final class Instances implements Beans {

        @Override
        public Source controller(Class<?> controller) {
            try {
                Reference instance =
                        new Instance(controller.getDeclaredConstructor().newInstance());
                return () -> instance;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void requireController(Class<?> controller) {
            // all of them are beans
        }

        @Override
        public void requireArgument(Parameter parameter) {
            throw new IllegalStateException("No parameter is a bean here");
        }

        @Override
        public Source argument(Parameter parameter) {
            throw new IllegalStateException("No parameter is a bean here");
        }

        @Override
        public void fire(StatusCallback callback, boolean confirmed) {}

        @Override
        public List<Observer> observersOfConfirmed() {
            return List.of();
        }
    }

    private record Instance(Object instance) implements Beans.Reference {
        @Override
        public void close() {}
    }
}
