package io.rcml.internal.dispatch;

import io.rcml.annotation.RcmlController;
import io.rcml.internal.text.Printable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Handlers to paste, for requests below a controller's path that no handler took. Each path is suggested once, and a hundred in all, so
 * that nobody floods the log from outside. Thread-safe.
 */
final class Suggestions {

    private static final int MOST = 100;

    // The longest prefix of a path comes first.
    private final Map<String, Class<?>> controllers = new TreeMap<>(Comparator.reverseOrder());

    private final Set<String> suggested = ConcurrentHashMap.newKeySet();

    Suggestions(List<Route> routes) {
        for (Route route : routes) {
            String prefix =
                    route.controller().getAnnotation(RcmlController.class).value();
            // Below the root, or a variable, is everything; nobody wants to read of each image.
            prefix = prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
            if (!prefix.isEmpty() && prefix.indexOf('{') < 0) {
                controllers.put(prefix, route.controller());
            }
        }
    }

    @Nullable
    String forPath(String path) {
        for (Map.Entry<String, Class<?>> controller : controllers.entrySet()) {
            String prefix = controller.getKey();
            if (path.startsWith(prefix) && path.length() > prefix.length() && path.charAt(prefix.length()) == '/') {
                if (suggested.size() >= MOST || !suggested.add(path)) {
                    return null;
                }
                return suggestion(path, path.substring(prefix.length()), controller.getValue());
            }
        }
        return null;
    }

    private static String suggestion(String path, String rest, Class<?> controller) {
        String literal = Printable.of(rest).replace("\\", "\\\\").replace("\"", "\\\"");
        return "No handler for " + Printable.of(path) + ". If CallAPI is to be answered there, add to "
                + controller.getName()
                + ":\n\n    @OnCall(\"" + literal + "\")\n    Rcml " + methodName(rest)
                + "(VoiceRequest call) {\n        return Rcml.builder().say(\"…\").build();\n    }\n";
    }

    private static String methodName(String rest) {
        String letters = rest.replaceAll("[^A-Za-z]+", " ").strip();
        if (letters.isEmpty()) {
            return "answer";
        }
        StringBuilder name = new StringBuilder();
        for (String word :
                letters.substring(0, Math.min(40, letters.length())).strip().split(" ", -1)) {
            String capital = word.substring(0, 1);
            name.append(name.isEmpty() ? capital.toLowerCase(Locale.ROOT) : capital.toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return name.toString();
    }
}
