package io.rcml.model;

import io.rcml.links.Link;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with another document; what follows it is never reached.
 *
 * <p>Source: Redirect verb.
 */
public final class Redirect extends Verb {

    private static final Attribute<HttpMethod> METHOD = Attribute.method("method");
    static final ElementType TYPE = ElementType.of("Redirect", Redirect::new)
            .sequel(ElementType.Sequel.ANOTHER_DOCUMENT)
            .requiredText("the URL of a document", Domain.URL)
            .attributes(METHOD);

    private Redirect(Content content) {
        super(content);
    }

    /** {@return a builder of a Redirect, whose URL must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the URL of the other document} */
    public String url() {
        return text();
    }

    /** {@return the HTTP method to request it with; the platform's default is POST} */
    public Optional<HttpMethod> method() {
        return get(METHOD);
    }

    /** Builds a {@link Redirect}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private @Nullable String url;

        private Builder() {
            super(TYPE);
        }

        /**
         * The document to go on with.
         *
         * @param url its URL, absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
         */
        public Builder url(String url) {
            this.url = requireUrl(url);
            return this;
        }

        /**
         * The handler to go on with.
         *
         * @param link a link to an {@code @OnCall} handler, or, in a screening document, to an {@code @OnScreening} handler
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder url(Link link) {
            return url(linked(URL_AS_TEXT, link, Link.Kind.CALL, Link.Kind.SCREENING));
        }

        /**
         * The HTTP method to request the document with. Platform default: POST.
         *
         * @param method GET or POST
         * @return this builder
         */
        public Builder method(HttpMethod method) {
            return set(METHOD, method);
        }

        /**
         * Builds the Redirect.
         *
         * @return the Redirect
         * @throws IllegalStateException if the URL is missing
         */
        public Redirect build() {
            return new Redirect(content(required("url", url)));
        }
    }
}
