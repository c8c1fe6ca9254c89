package io.rcml.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The picture of a call, nested in a {@link Client}, a {@link Sip} or a {@link Conference}. Only a conference has a mode, a
 * resolution and a layout.
 *
 * <p>Source: Client noun, Video call to Client.
 */
public final class Video extends Element {

    private static final Attribute<Boolean> ENABLE = Attribute.bool("enable");
    private static final Attribute<String> OVERLAY = Attribute.text("overlay");
    private static final Attribute<VideoMode> MODE = Attribute.oneOf("mode", VideoMode.class);
    private static final Attribute<VideoResolution> RESOLUTION = Attribute.oneOf("resolution", VideoResolution.class);
    private static final Attribute<VideoLayout> LAYOUT = Attribute.oneOf("layout", VideoLayout.class);
    private static final List<Attribute<?>> FOR_CONFERENCE = List.of(MODE, RESOLUTION, LAYOUT);
    static final ElementType TYPE = new ElementType("Video", ENABLE, OVERLAY, MODE, RESOLUTION, LAYOUT);

    private Video(Builder builder) {
        super(builder, "", List.of());
    }

    /** {@return a builder of a video} */
    public static Builder builder() {
        return new Builder();
    }

    static Video from(Consumer<Builder> setter) {
        Builder builder = builder();
        setter.accept(builder);
        return builder.build();
    }

    /** {@return whether there is a picture; the platform's default is false} */
    public Optional<Boolean> enable() {
        return get(ENABLE);
    }

    /** {@return the text over the picture; the platform's default is none} */
    public Optional<String> overlay() {
        return get(OVERLAY);
    }

    /** {@return where a conference's pictures are put together; the platform's default is MCU} */
    public Optional<VideoMode> mode() {
        return get(MODE);
    }

    /** {@return a conference's resolution; the platform's default is 720p} */
    public Optional<VideoResolution> resolution() {
        return get(RESOLUTION);
    }

    /** {@return a conference's arrangement; the platform's default is tile} */
    public Optional<VideoLayout> layout() {
        return get(LAYOUT);
    }

    Video notForConference(ElementBuilder parent) {
        if (parent.isAsFound()) {
            return this;
        }
        for (Attribute<?> attribute : FOR_CONFERENCE) {
            get(attribute).ifPresent(value -> {
                throw new IllegalArgumentException("Video " + attribute + " is only for a Conference, not for a "
                        + parent.type + ", whose Video has enable and overlay; leave it out");
            });
        }
        return this;
    }

    /** Builds a {@link Video}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder {

        private Builder() {
            super(TYPE);
        }

        /**
         * Whether there is a picture. Platform default: false.
         *
         * @param enable true for a picture
         * @return this builder
         */
        public Builder enable(boolean enable) {
            set(ENABLE, enable);
            return this;
        }

        /**
         * A text over the picture. Platform default: none.
         *
         * @param text the text
         * @return this builder
         * @throws IllegalArgumentException if it holds a character that XML 1.0 cannot hold
         */
        public Builder overlay(String text) {
            set(OVERLAY, text);
            return this;
        }

        /**
         * Where a conference's pictures are put together; for a conference only. Platform default: MCU.
         *
         * @param mode the mode
         * @return this builder
         */
        public Builder mode(VideoMode mode) {
            set(MODE, mode);
            return this;
        }

        /**
         * The resolution; for a conference only. Platform default: 720p.
         *
         * @param resolution the resolution
         * @return this builder
         */
        public Builder resolution(VideoResolution resolution) {
            set(RESOLUTION, resolution);
            return this;
        }

        /**
         * How the pictures are arranged; for a conference only. Platform default: tile.
         *
         * @param layout the layout
         * @return this builder
         */
        public Builder layout(VideoLayout layout) {
            set(LAYOUT, layout);
            return this;
        }

        /** {@return the video} */
        public Video build() {
            return new Video(this);
        }
    }
}
