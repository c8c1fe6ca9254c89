package io.rcml.model;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * The picture of a call, nested in a {@link Client}, a {@link Sip} or a {@link Conference}. Only a conference has a mode, a
 * resolution and a layout.
 *
 * <p>Source: Client noun, Video call to Client.
 */
public final class Video extends Element {

    private static final Attribute<Boolean> ENABLE = Attribute.bool("enable").byDefault("false");
    private static final Attribute<String> OVERLAY = Attribute.text("overlay").byDefault("empty");
    private static final Attribute<VideoMode> MODE =
            Attribute.oneOf("mode", VideoMode.class).byDefault("mcu").onlyIn("Conference");
    private static final Attribute<VideoResolution> RESOLUTION = Attribute.oneOf("resolution", VideoResolution.class)
            .byDefault("720p")
            .onlyIn("Conference");
    private static final Attribute<VideoLayout> LAYOUT =
            Attribute.oneOf("layout", VideoLayout.class).byDefault("tile").onlyIn("Conference");
    static final ElementType TYPE =
            ElementType.of("Video", Video::new).attributes(ENABLE, OVERLAY, MODE, RESOLUTION, LAYOUT);

    private Video(Content content) {
        super(content);
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

    Video allowedIn(ElementType parent) {
        for (Attribute<?> attribute : TYPE.attributes()) {
            if (!attribute.isFor(parent.name()) && get(attribute).isPresent()) {
                throw new IllegalArgumentException("Video " + attribute + " is only for a Conference, not for a "
                        + parent + ", whose Video has enable and overlay; leave it out");
            }
        }
        return this;
    }

    /** Builds a {@link Video}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

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
            return set(ENABLE, enable);
        }

        /**
         * A text over the picture. Platform default: none.
         *
         * @param text the text
         * @return this builder
         * @throws IllegalArgumentException if it holds a character that XML 1.0 cannot hold
         */
        public Builder overlay(String text) {
            return set(OVERLAY, text);
        }

        /**
         * Where a conference's pictures are put together; for a conference only. Platform default: MCU.
         *
         * @param mode the mode
         * @return this builder
         */
        public Builder mode(VideoMode mode) {
            return set(MODE, mode);
        }

        /**
         * The resolution; for a conference only. Platform default: 720p.
         *
         * @param resolution the resolution
         * @return this builder
         */
        public Builder resolution(VideoResolution resolution) {
            return set(RESOLUTION, resolution);
        }

        /**
         * How the pictures are arranged; for a conference only. Platform default: tile.
         *
         * @param layout the layout
         * @return this builder
         */
        public Builder layout(VideoLayout layout) {
            return set(LAYOUT, layout);
        }

        /** {@return the video} */
        public Video build() {
            return new Video(content(""));
        }
    }
}
