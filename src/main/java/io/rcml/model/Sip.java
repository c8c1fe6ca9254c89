package io.rcml.model;

import io.rcml.internal.text.Printable;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A SIP endpoint, called by its URI; it stands alone in a {@link Dial}.
 *
 * <p>Source: Sip noun.
 */
public final class Sip extends Endpoint {

    private static final int LONGEST_URI = 255;
    private static final int LONGEST_HEADERS = 1024;

    private static final Attribute<String> USERNAME = Attribute.filledLine("username");
    private static final Attribute<String> PASSWORD = Attribute.line("password").needs("username");
    static final ElementType TYPE = ElementType.of("Sip", Sip::new)
            .text("a SIP URI, unless it is an attribute", Domain.without(Sip::complaint, "a SIP URI"))
            .holds(1, "Video")
            .attributes(
                    NAME,
                    USERNAME,
                    PASSWORD,
                    URL,
                    METHOD,
                    STATUS_CALLBACK,
                    STATUS_CALLBACK_METHOD,
                    STATUS_CALLBACK_EVENT);

    private Sip(Content content) {
        super(content);
    }

    /** What is wrong with a URI and the headers behind it. */
    private static @Nullable String complaint(String uriWithHeaders) {
        String address = SipHeaders.addressOf(uriWithHeaders);
        String wrong = Addresses.complaintOfSip(address);
        if (wrong != null) {
            return wrong;
        }
        if (address.length() > LONGEST_URI) {
            return "must have at most " + LONGEST_URI + " characters before its headers";
        }
        int mark = uriWithHeaders.indexOf('?');
        return mark >= 0 && uriWithHeaders.length() - mark > LONGEST_HEADERS
                ? "must have at most " + LONGEST_HEADERS + " characters of headers"
                : null;
    }

    /** {@return a builder of a SIP endpoint, whose URI must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the URI, wherever it is written, without SIP headers} */
    public String uri() {
        return address();
    }

    /** {@return the name to authenticate with} */
    public Optional<String> username() {
        return get(USERNAME);
    }

    /** {@return the password to authenticate with} */
    public Optional<String> password() {
        return get(PASSWORD);
    }

    /** {@return the nested video} */
    public Optional<Video> video() {
        return nestedVideo();
    }

    @Override
    String addressWithHeaders() {
        return nameOrText();
    }

    /** Builds a {@link Sip}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends Endpoint.Builder<Builder> {

        private @Nullable String uri;
        private @Nullable Video video;

        private Builder() {
            super(TYPE);
        }

        /**
         * The URI to call, such as {@code sip:alice@example.com;transport=tcp}. It is written as text, or as the {@code name}
         * attribute once there is {@link #video}.
         *
         * @param uri a sip or sips URI of at most 255 characters; headers go to {@link #sipHeader}
         * @return this builder
         * @throws IllegalArgumentException if it is no such URI
         */
        public Builder uri(String uri) {
            String address = requireAddress("uri", uri, Addresses::complaintOfSip);
            if (address.length() > LONGEST_URI) {
                throw new IllegalArgumentException("Sip uri must have at most " + LONGEST_URI + " characters, not "
                        + address.length() + ": " + Printable.quoted(address));
            }
            this.uri = address;
            return this;
        }

        /**
         * The name to authenticate with, if the endpoint asks.
         *
         * @param username the name, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank, holds a control character, or cannot be written in XML 1.0
         */
        public Builder username(String username) {
            return set(USERNAME, username);
        }

        /**
         * The password to authenticate with, if the endpoint asks. It stands readable in the document.
         *
         * @param password the password
         * @return this builder
         * @throws IllegalArgumentException if it holds a control character or cannot be written in XML 1.0
         */
        public Builder password(String password) {
            return set(PASSWORD, password);
        }

        /**
         * Calls the endpoint with video.
         *
         * @param video what to show, without the attributes that only a conference has
         * @return this builder
         * @throws IllegalArgumentException if the video has an attribute that only a conference has
         */
        public Builder video(Video video) {
            this.video = given("video", video).allowedIn(type);
            return this;
        }

        /**
         * Calls the endpoint with video.
         *
         * @param video sets what to show
         * @return this builder
         * @throws IllegalArgumentException if the video has an attribute that only a conference has
         */
        public Builder video(Consumer<Video.Builder> video) {
            return video(Video.from(video));
        }

        /**
         * Builds the endpoint.
         *
         * @return the endpoint
         * @throws IllegalStateException if the URI is missing, the SIP headers are longer than 1024 characters, or an attribute
         *     is set without the one that it depends on
         */
        public Sip build() {
            int headers = encodedSipHeaders().length();
            if (headers > LONGEST_HEADERS) {
                throw new IllegalStateException("Sip headers must have at most " + LONGEST_HEADERS
                        + " characters, encoded and together, not " + headers);
            }
            return new Sip(leg(addressWithHeaders(), video));
        }

        @Override
        String address() {
            return required("uri", uri);
        }

        @Override
        boolean prefixesSipHeaders() {
            return false;
        }
    }
}
