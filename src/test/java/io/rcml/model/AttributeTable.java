package io.rcml.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An element, a builder of it, and its attributes in the order in which they are written. Wherever the platform has a default,
 * that is what is set: it must be written nevertheless.
 *
 * @param <B> the element's builder
 * @param <E> the element
 */
final class AttributeTable<B, E extends Element> {

    final String name;
    final ElementType type;
    final List<Row<B, E>> rows = new ArrayList<>();
    private final Supplier<B> builder;
    private final Function<B, E> build;
    private final Map<String, String> masters = new LinkedHashMap<>();
    private int writtenOtherwise;
    private String latest = "";

    /** An attribute: how it is written, set and got, and what is got where it is set and where it is not. */
    record Row<B, E>(
            String attribute,
            String written,
            BiConsumer<B, String> set,
            Function<E, ?> get,
            Object value,
            Object absent,
            boolean required) {

        void setOn(B builder) {
            set.accept(builder, written);
        }
    }

    /** A table without rows; the builder lacks nothing but attributes that are required. */
    AttributeTable(String name, ElementType type, Supplier<B> builder, Function<B, E> build) {
        this.name = name;
        this.type = type;
        this.builder = builder;
        this.build = build;
    }

    /** The tables of all elements. */
    static List<AttributeTable<?, ?>> all() {
        return Stream.of(VerbTables.ALL, DialTables.ALL, MessageTables.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** The table of the element of that name. */
    static AttributeTable<?, ?> of(ElementType type) {
        return all().stream()
                .filter(table -> table.type == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no table for " + type));
    }

    /** How many attributes there are that hold what is otherwise text. */
    AttributeTable<B, E> writtenOtherwise(int count) {
        writtenOtherwise = count;
        return this;
    }

    AttributeTable<B, E> row(
            String attribute, String text, BiConsumer<B, String> set, Function<E, Optional<String>> get) {
        return row(rows.size(), attribute, text, set, get);
    }

    AttributeTable<B, E> row(
            int index, String attribute, String text, BiConsumer<B, String> set, Function<E, Optional<String>> get) {
        return add(index, new Row<>(attribute, text, set, get, Optional.of(text), Optional.empty(), false));
    }

    AttributeTable<B, E> required(
            String attribute, String text, BiConsumer<B, String> set, Function<E, Optional<String>> get) {
        return add(rows.size(), new Row<>(attribute, text, set, get, Optional.of(text), Optional.empty(), true));
    }

    <T> AttributeTable<B, E> row(
            String attribute, String text, BiConsumer<B, String> set, Function<E, Optional<T>> get, T value) {
        return add(rows.size(), new Row<>(attribute, text, set, get, Optional.of(value), Optional.empty(), false));
    }

    <T> AttributeTable<B, E> many(
            String attribute, String text, BiConsumer<B, String> set, Function<E, T> get, T value, T absent) {
        return add(rows.size(), new Row<>(attribute, text, set, get, value, absent, false));
    }

    /** Says that the latest row's attribute is refused without another. */
    AttributeTable<B, E> needs(String master) {
        masters.put(latest, master);
        return this;
    }

    private AttributeTable<B, E> add(int index, Row<B, E> row) {
        rows.add(index, row);
        latest = row.attribute();
        return this;
    }

    /** How many attributes the element has that its builder sets by methods of their own. */
    int size() {
        return type.attributes().size() - writtenOtherwise;
    }

    /** A builder with what the element does not do without. */
    B begun() {
        B begun = builder.get();
        rows.stream().filter(Row::required).forEach(row -> row.setOn(begun));
        return begun;
    }

    E build(B builder) {
        return build.apply(builder);
    }

    /** The element with no attribute that it can do without. */
    E bare() {
        return with(List.of());
    }

    /** The element with all attributes. */
    E full() {
        return with(rows);
    }

    /** The element with these attributes, set in that order. */
    E with(List<Row<B, E>> set) {
        B builder = begun();
        set.forEach(row -> row.setOn(builder));
        return build(builder);
    }

    /** The element with one attribute, and those that it needs. */
    E alone(Row<B, E> row) {
        return with(neededFor(row));
    }

    List<Row<B, E>> neededFor(Row<B, E> row) {
        String master = masters.get(row.attribute());
        return rows.stream()
                .filter(other -> other.equals(row)
                        || other.required()
                        || other.attribute().equals(master))
                .toList();
    }
}
