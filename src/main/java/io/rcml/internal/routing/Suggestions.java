package io.rcml.internal.routing;

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
public final class Suggestions {

    private static final int MOST = 100;
    private static final int LONGEST_SHOWN = 200;

    // The longest prefix of a path comes first.
    private final Map<String, Class<?>> controllers = new TreeMap<>(Comparator.reverseOrder());

    private final Routes<Route> routes;
    private final Set<String> suggested = ConcurrentHashMap.newKeySet();

    public Suggestions(List<Route> routes) {
        this.routes = new Routes<>(routes, Route::path);
        for (Route route : routes) {
            // Below the root, or a variable, is everything; nobody wants to read of each image.
            String prefix = route.territory();
            if (prefix != null) {
                controllers.put(prefix, route.controller());
            }
        }
    }

    @Nullable
    public String forPath(String path) {
        Routes.Match<Route> slashless =
                path.length() > 1 && path.endsWith("/") ? routes.match(path.substring(0, path.length() - 1)) : null;
        if (slashless != null) {
            return isNew(path) ? slash(path, slashless.target()) : null;
        }
        for (Map.Entry<String, Class<?>> controller : controllers.entrySet()) {
            String prefix = controller.getKey();
            if (path.startsWith(prefix) && path.length() > prefix.length() && path.charAt(prefix.length()) == '/') {
                return isNew(path) ? suggestion(path, path.substring(prefix.length()), controller.getValue()) : null;
            }
        }
        return null;
    }

    private boolean isNew(String path) {
        return suggested.size() < MOST && suggested.add(Printable.of(path)); // which has an end
    }

    private static String slash(String path, Route route) {
        return "No handler for " + Printable.of(path) + ", which differs from the path of " + route.name() + ", "
                + route.path() + ", by the slash at its end; leave the slash out where CallAPI gets the URL from.";
    }

    private static String suggestion(String path, String rest, Class<?> controller) {
        String literal = Printable.of(rest).replace("\\", "\\\\").replace("\"", "\\\"");
        return "No handler for " + Printable.of(path) + ". If CallAPI is to be answered there, add to "
                + controller.getName()
                + ":\n\n    @OnCall(\"" + literal + "\")\n    Rcml " + methodName(rest)
                + "(VoiceRequest call) {\n        return Rcml.builder().say(\"…\").build();\n    }\n";
    }

    private static String methodName(String rest) {
        String shown = rest.substring(0, Math.min(LONGEST_SHOWN, rest.length()));
        String letters = shown.replaceAll("[^A-Za-z]+", " ").strip();
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
        return letters.indexOf(' ') < 0 ? name + "Call" : name.toString(); // one word alone may be Java's
    }
}
