package io.rcml.model;

import org.jspecify.annotations.Nullable;

/**
 * Sends a document by fax.
 *
 * <pre>{@code
 * Fax.builder().to("+19895550123").url("https://app.example.com/offer.pdf").build()
 * }</pre>
 *
 * <p>Source: Fax verb.
 */
public final class Fax extends Message {

    static final ElementType TYPE = ElementType.of("Fax", Fax::new)
            .sequel(ElementType.Sequel.ACTION)
            .requiredText("the URL of a document", Domain.URL)
            .attributes(TO, FROM, DeliveryBuilder.ACTION, DeliveryBuilder.METHOD, DeliveryBuilder.STATUS_CALLBACK);

    private Fax(Content content) {
        super(content);
    }

    /** {@return a builder of a Fax, whose url must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the URL of the document that is sent} */
    public String url() {
        return text();
    }

    /** Builds a {@link Fax}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends Message.Builder<Builder> {

        private @Nullable String url;

        private Builder() {
            super(TYPE);
        }

        /**
         * The document to send.
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
         * Builds the Fax.
         *
         * @return the Fax
         * @throws IllegalStateException if the url is missing, or there is a {@code method} without an {@code action}
         */
        public Fax build() {
            return new Fax(content(required("url", url)));
        }

        @Override
        String report() {
            return "FaxResult";
        }
    }
}
