package io.rcml.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A client of the platform, called by its name.
 *
 * <pre>{@code
 * Client.builder()
 *         .name("alice")
 *         .statusCallback(links.to(Reception::answered))
 *         .build()
 * }</pre>
 *
 * <p>Source: the Client noun.
 */
public final class Client extends Endpoint {

    static final ElementType TYPE = ElementType.of("Client", Client::new)
            .text("the client's name, unless it is an attribute", Domain.without(Client::complaint, "a client's name"))
            .holds(1, "Video")
            .attributes(NAME, URL, METHOD, STATUS_CALLBACK, STATUS_CALLBACK_METHOD, STATUS_CALLBACK_EVENT);

    private static @Nullable String complaint(String nameWithHeaders) {
        return Addresses.complaintOfClient(SipHeaders.addressOf(nameWithHeaders));
    }

    private Client(Content content) {
        super(content);
    }

    /** {@return a builder of a client, whose name must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the client's name, wherever it is written, without SIP headers} */
    public String name() {
        return address();
    }

    /** {@return the nested video} */
    public Optional<Video> video() {
        return nestedVideo();
    }

    @Override
    String addressWithHeaders() {
        return nameOrText();
    }

    /** Builds a {@link Client}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends Endpoint.Builder<Builder> {

        private @Nullable String name;
        private @Nullable Video video;

        private Builder() {
            super(TYPE);
        }

        /**
         * The client's name. It is written as text, or as the {@code name} attribute once there is {@link #video} (Client noun,
         * name).
         *
         * @param name the name, without a question mark, at which the list of SIP headers begins
         * @return this builder
         * @throws IllegalArgumentException if the name is blank, has a question mark, or cannot be written in XML 1.0
         */
        public Builder name(String name) {
            this.name = requireAddress("name", name, Addresses::complaintOfClient);
            return this;
        }

        /**
         * Calls the client with video.
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
         * Calls the client with video.
         *
         * @param video sets what to show
         * @return this builder
         * @throws IllegalArgumentException if the video has an attribute that only a conference has
         */
        public Builder video(Consumer<Video.Builder> video) {
            return video(Video.from(video));
        }

        /**
         * Builds the client.
         *
         * @return the client
         * @throws IllegalStateException if the name is missing, or an attribute is set without the one that it depends on
         */
        public Client build() {
            return new Client(leg(addressWithHeaders(), video));
        }

        @Override
        String address() {
            return required("name", name);
        }

        @Override
        boolean prefixesSipHeaders() {
            return true;
        }
    }
}
