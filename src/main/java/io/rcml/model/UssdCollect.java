package io.rcml.model;

import io.rcml.links.Link;
import java.util.List;
import java.util.Optional;

/**
 * Shows a text in a USSD session and sends what is typed to its {@code action}.
 *
 * <pre>{@code
 * UssdCollect.builder().message("1 balance, 2 top up").action(links.to(Menu::chosen)).build()
 * }</pre>
 *
 * <p>Source: UssdCollect verb.
 */
public final class UssdCollect extends Verb {

    private static final Attribute<String> ACTION = Attribute.url("action");
    static final ElementType TYPE = ElementType.of("UssdCollect", UssdCollect::new)
            .requires(Integer.MAX_VALUE, "UssdMessage")
            .attributes(ACTION);

    private UssdCollect(Content content) {
        super(content);
    }

    /** {@return a builder of a UssdCollect, which needs something to show} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return where the input goes} */
    public Optional<String> action() {
        return get(ACTION);
    }

    /** {@return what is shown, in order} */
    public List<UssdMessage> messages() {
        return children(UssdMessage.class);
    }

    /** Builds a {@link UssdCollect}. Not thread-safe; each setter replaces what it was given before, messages add up. */
    public static final class Builder extends ElementBuilder<Builder> {

        private Builder() {
            super(TYPE);
        }

        /**
         * Where the input goes.
         *
         * @param url a URL, absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
         */
        public Builder action(String url) {
            return set(ACTION, url);
        }

        /**
         * The handler that the input goes to.
         *
         * @param link a link to an {@code @OnCall} handler
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder action(Link link) {
            return action(linked(ACTION, link, Link.Kind.CALL));
        }

        /**
         * Shows a text.
         *
         * @param text the text, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank or holds a character that XML 1.0 cannot hold
         */
        public Builder message(String text) {
            return message(UssdMessage.builder().text(text).build());
        }

        /**
         * Shows a text.
         *
         * @param message the text
         * @return this builder
         */
        public Builder message(UssdMessage message) {
            add(given("message", message));
            return this;
        }

        /**
         * Builds the UssdCollect.
         *
         * @return the UssdCollect
         * @throws IllegalStateException if there is no message
         */
        public UssdCollect build() {
            if (count() == 0) {
                throw new IllegalStateException("UssdCollect has no message; add one by message(…)");
            }
            return new UssdCollect(content(""));
        }
    }
}
