package io.rcml.links;

import io.rcml.call.CallEvent;
import io.rcml.internal.text.Forms;
import io.rcml.internal.text.Printable;
import io.rcml.internal.xml.XmlChars;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The absolute URL of a handler, knowing what the handler is for: a builder refuses a link to the wrong kind of handler, and
 * {@code statusCallback} subscribes to the events that the handler hears. Usually made by {@code Links}. Immutable and
 * thread-safe.
 */
public final class Link {

    /** What the handler behind a link is for. */
    public enum Kind {
        /** Answers with RCML for the caller: {@code @OnCall}. */
        CALL("@OnCall"),
        /** Answers with RCML for a called party who has just answered: {@code @OnScreening}. */
        SCREENING("@OnScreening"),
        /** Hears what happened to a leg, and answers nothing: {@code @OnStatus}. */
        STATUS("@OnStatus");

        private final String annotation;

        Kind(String annotation) {
            this.annotation = annotation;
        }

        /** {@return the annotation of such a handler as it is written, such as {@code @OnCall}} */
        public String annotation() {
            return annotation;
        }
    }

    private static final Pattern VARIABLE = Pattern.compile("\\{([^/{}]+)}");

    // What a container refuses (Servlet 6.0, 3.5.3, suspicious sequences) or normalizes away in a path.
    private static final Pattern NO_SEGMENT = Pattern.compile("^\\.{0,2}$|[/\\\\]");

    private final Kind kind;
    private final String handler;
    private final String template;
    private final Set<CallEvent> events;
    private final UnaryOperator<String> last;

    private Link(Kind kind, String handler, String template, Set<CallEvent> events) {
        this(kind, handler, template, events, UnaryOperator.identity());
    }

    private Link(Kind kind, String handler, String template, Set<CallEvent> events, UnaryOperator<String> last) {
        this.kind = kind;
        this.handler = handler;
        this.template = template;
        this.events = events;
        this.last = last;
    }

    /**
     * A link to a handler that answers the caller.
     *
     * @param handler the handler's name, for messages
     * @param url the absolute URL, which may have {@code {variables}} to be filled by {@link #with}
     * @return the link
     */
    public static Link toCall(String handler, String url) {
        return new Link(Kind.CALL, handler, url, Set.of());
    }

    /**
     * A link to a handler that screens.
     *
     * @param handler the handler's name, for messages
     * @param url the absolute URL, which may have {@code {variables}} to be filled by {@link #with}
     * @return the link
     */
    public static Link toScreening(String handler, String url) {
        return new Link(Kind.SCREENING, handler, url, Set.of());
    }

    /**
     * A link to a handler of status callbacks.
     *
     * @param handler the handler's name, for messages
     * @param url the absolute URL, which may have {@code {variables}} to be filled by {@link #with}
     * @param events the events that the handler hears; none if it hears another result, such as the unfinished speech of a Gather
     * @return the link
     */
    public static Link toStatus(String handler, String url, Set<CallEvent> events) {
        Set<CallEvent> inOrder = EnumSet.noneOf(CallEvent.class);
        inOrder.addAll(events);
        return new Link(Kind.STATUS, handler, url, Collections.unmodifiableSet(inOrder));
    }

    /**
     * This link with a value in it: in place of {@code {name}} where the handler's path has such a variable, else as a query
     * parameter, which the handler reads with {@code @Param(name)}. The platform hands a value of either kind back as it is.
     *
     * @param name the variable's or the parameter's name
     * @param value the value, unencoded; its {@code toString()} is used
     * @return a new link
     * @throws IllegalArgumentException if the name is blank, or is for the query and one that CallAPI sends itself, such as
     *     {@code To}; if the value is null or has half a surrogate pair; or if it is for the path and no servlet container takes it
     *     there: it is empty, {@code .} or {@code ..}, or has a slash, a backslash or a control character
     *     (U+0000 to U+001F, U+007F to U+009F)
     */
    public Link with(String name, @Nullable Object value) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "The link to " + handler + " needs a name for its value, not " + Printable.quoted(name));
        }
        if (value == null) {
            throw new IllegalArgumentException("The link to " + handler + " cannot hold null as " + name);
        }
        String text = value.toString();
        requireEncodable("the name", name);
        requireEncodable(name, text);
        String variable = '{' + name + '}';
        if (template.contains(variable)) {
            requireSegment(variable, text);
            return new Link(kind, handler, template.replace(variable, Forms.encode(text)), events, last);
        }
        if (PlatformParameters.has(name)) {
            throw new IllegalArgumentException("The link to " + handler + " cannot hold a value as " + name
                    + ", which CallAPI sends itself, so that it would come twice; give it a name of your own");
        }
        char separator = template.indexOf('?') < 0 ? '?' : '&';
        return new Link(
                kind, handler, template + separator + Forms.encode(name) + '=' + Forms.encode(text), events, last);
    }

    /**
     * This link with a last touch to its URL, given to it once all values are in: how {@code Links} signs it. Neither
     * {@link #toString} nor {@link #equals} know of it, so a link can be logged without what makes it a secret.
     *
     * <p>For implementations of {@code Links}. Unlike the rest of this class, it may change in any version.
     *
     * @param last makes the URL to send of the complete URL
     * @return a new link
     */
    public Link finishedBy(UnaryOperator<String> last) {
        return new Link(kind, handler, template, events, last);
    }

    /** {@return what the handler is for} */
    public Kind kind() {
        return kind;
    }

    /** {@return the events that the handler hears, in the order in which they happen; empty unless it hears status callbacks} */
    public Set<CallEvent> events() {
        return events;
    }

    /**
     * The URL.
     *
     * @return the absolute URL of the handler, signed if {@code Links} made the link
     * @throws IllegalStateException if a variable of the handler's path has no value yet
     */
    public String url() {
        Matcher missing = VARIABLE.matcher(template);
        if (missing.find()) {
            throw new IllegalStateException("The link to " + handler + " has no value for " + missing.group()
                    + "; give it one by .with(\"" + missing.group(1) + "\", value)");
        }
        return last.apply(template);
    }

    /** {@return the handler's name, for messages} */
    public String handler() {
        return handler;
    }

    private void requireSegment(String variable, String text) {
        String wrong = "";
        if (NO_SEGMENT.matcher(text).find()) {
            wrong = "a path holds no empty value, no dots alone, no slash or backslash";
        }
        for (int i = 0; i < text.length() && wrong.isEmpty(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                wrong = "a path holds no control character, such as " + Printable.name(text.charAt(i)) + " at index "
                        + i;
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("The link to " + handler + " cannot hold " + Printable.quoted(text)
                    + " as " + variable + ": " + wrong + "; leave " + variable
                    + " out of the handler's path, so that it becomes a query parameter");
        }
    }

    private void requireEncodable(String what, String text) {
        int half = XmlChars.indexOfLoneSurrogate(text);
        if (half >= 0) {
            throw new IllegalArgumentException("The link to " + handler + " cannot hold " + what + " with "
                    + Printable.name(text.charAt(half)) + " at index " + half
                    + ", half a surrogate pair, which no URL can hold");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Link that
                && kind == that.kind
                && template.equals(that.template)
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return template.hashCode();
    }

    /** {@return the URL, with the variables that have no value yet in braces, and without a signature} */
    @Override
    public String toString() {
        return template;
    }
}
