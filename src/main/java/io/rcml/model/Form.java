package io.rcml.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How an element is built from what a document has: its attributes are those of its type, and here is where its text and its
 * children go.
 *
 * @param <B> the element's builder
 */
final class Form<B extends ElementBuilder> {

    final ElementType type;
    private final Supplier<B> builder;
    private final Function<B, ? extends Element> build;
    private final @Nullable BiConsumer<B, String> text;
    private final List<Place<B, ?>> places;

    /** Where children of a class go, one or as many as there are. */
    private record Place<B, C extends Element>(Class<C> of, BiConsumer<B, C> add, boolean single) {}

    private Form(
            ElementType type,
            Supplier<B> builder,
            Function<B, ? extends Element> build,
            @Nullable BiConsumer<B, String> text,
            List<Place<B, ?>> places) {
        this.type = type;
        this.builder = builder;
        this.build = build;
        this.text = text;
        this.places = places;
    }

    static <B extends ElementBuilder> Form<B> of(
            ElementType type, Supplier<B> builder, Function<B, ? extends Element> build) {
        return new Form<>(type, builder, build, null, List.of());
    }

    Form<B> text(BiConsumer<B, String> set) {
        return new Form<>(type, builder, build, set, places);
    }

    <C extends Element> Form<B> children(Class<C> of, BiConsumer<B, C> add) {
        return with(new Place<>(of, add, false));
    }

    <C extends Element> Form<B> child(Class<C> of, BiConsumer<B, C> set) {
        return with(new Place<>(of, set, true));
    }

    private Form<B> with(Place<B, ?> place) {
        List<Place<B, ?>> more = new ArrayList<>(places);
        more.add(place);
        return new Form<>(type, builder, build, text, List.copyOf(more));
    }

    Reading<B> begin() {
        B begun = builder.get();
        begun.takeAsFound();
        return new Reading<>(this, begun);
    }

    /** An element that is being read. What it refuses is said in the words of {@link IllegalArgumentException}. */
    static final class Reading<B extends ElementBuilder> {

        private final Form<B> form;
        private final B builder;
        private final List<Place<B, ?>> taken = new ArrayList<>();

        private Reading(Form<B> form, B builder) {
            this.form = form;
            this.builder = builder;
        }

        ElementType type() {
            return form.type;
        }

        void attribute(Attribute<?> attribute, String value) {
            builder.found(attribute, value);
        }

        void text(String text) {
            if (form.text == null) {
                throw new IllegalArgumentException(
                        "expected no text in <" + form.type + ">, found " + Attribute.quoted(text));
            }
            form.text.accept(builder, text);
        }

        void child(Element child) {
            for (Place<B, ?> place : form.places) {
                if (place.of().isInstance(child)) {
                    add(place, child);
                    return;
                }
            }
            throw new IllegalArgumentException(
                    "expected " + expectedChild() + " in <" + form.type + ">, found <" + child.type() + ">");
        }

        private <C extends Element> void add(Place<B, C> place, Element child) {
            if (place.single()) {
                if (taken.contains(place)) {
                    throw new IllegalArgumentException(
                            "expected one <" + child.type() + "> in <" + form.type + ">, found a second");
                }
                taken.add(place);
            }
            place.add().accept(builder, place.of().cast(child));
        }

        private String expectedChild() {
            if (form.places.isEmpty()) {
                return "no element";
            }
            List<String> classes = form.places.stream()
                    .map(place -> place.of().getSimpleName())
                    .toList();
            return "a " + String.join(" or ", classes);
        }

        Element build() {
            return form.build.apply(builder);
        }
    }
}
