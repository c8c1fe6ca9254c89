package io.rcml.internal.dispatch;

import io.rcml.internal.config.Key;
import io.rcml.internal.config.Settings;
import io.rcml.links.Link;
import io.rcml.lint.Finding;
import io.rcml.lint.RcmlLint;
import io.rcml.lint.Severity;
import io.rcml.model.Rcml;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Tells in the log what the documents of handlers hold that will not do what their authors think: once for each handler and
 * rule, so that a busy line does not fill the log, and about a handler's first documents, so that it costs nothing in the long
 * run. Thread-safe.
 */
public final class Advice {

    private static final Logger LOG = System.getLogger("io.rcml");

    private static final int MOST_CHECKED = 1000;

    /** The least severe findings that are told; null for none. */
    private final @Nullable Severity least;

    // No record: on JDK 17, the equality of one may keep its class for as long as the server runs.
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> checked = new ConcurrentHashMap<>();

    private Advice(@Nullable Severity least) {
        this.least = least;
    }

    /** Reads how much to tell. */
    public static Advice of(Settings settings) {
        return switch (settings.oneOf(Key.LINT, "warnings", List.of("warnings", "errors", "off"))) {
            case "warnings" -> new Advice(Severity.WARNING);
            case "errors" -> new Advice(Severity.ERROR);
            default -> new Advice(null);
        };
    }

    private boolean isToBeChecked(String handler) {
        AtomicInteger known = checked.get(handler);
        AtomicInteger documents =
                known != null ? known : checked.computeIfAbsent(handler, first -> new AtomicInteger());
        return documents.get() < MOST_CHECKED && documents.getAndIncrement() < MOST_CHECKED;
    }

    /** Whether nothing is to be checked. */
    public boolean isOff() {
        return least == null;
    }

    /** Looks at what a handler answers. */
    void on(String handler, Link.Kind kind, Rcml document) {
        if (least == null || !isToBeChecked(handler)) {
            return;
        }
        List<Finding> findings =
                kind == Link.Kind.SCREENING ? RcmlLint.checkScreening(document) : RcmlLint.check(document);
        for (Finding finding : findings) {
            if (finding.severity().compareTo(least) <= 0 && told.add(handler + ' ' + finding.id())) {
                LOG.log(
                        finding.severity() == Severity.ERROR ? Level.WARNING : Level.INFO,
                        "{0} answers RCML that will not do what it says, told once: {1}",
                        handler,
                        finding);
            }
        }
    }
}
