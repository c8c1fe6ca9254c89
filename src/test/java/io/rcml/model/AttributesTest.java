package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.model.AttributeTable.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every attribute of every element, alone and with all others. */
class AttributesTest {

    @Test
    void every_element_has_a_table() {
        assertThat(AttributeTable.all())
                .extracting(table -> table.type)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.elements());
    }

    @TestFactory
    Stream<DynamicTest> no_attribute_is_missing() {
        return tests(table -> assertThat(table.rows).hasSize(table.size()));
    }

    @TestFactory
    Stream<DynamicTest> each_alone_is_written_and_nothing_else() {
        return AttributeTable.all().stream().flatMap(AttributesTest::aloneTests);
    }

    @TestFactory
    Stream<DynamicTest> none_is_written_unless_set() {
        return tests(AttributesTest::assertNoneUnlessSet);
    }

    @TestFactory
    Stream<DynamicTest> all_together_are_written_in_the_same_order_in_whatever_order_they_are_set() {
        return tests(AttributesTest::assertAllTogether);
    }

    @TestFactory
    Stream<DynamicTest> an_element_outlives_its_builder() {
        return tests(AttributesTest::assertBuilderReusable);
    }

    @TestFactory
    Stream<DynamicTest> elements_are_equal_when_they_write_the_same() {
        return tests(AttributesTest::assertEquality);
    }

    private static Stream<DynamicTest> tests(Consumer<AttributeTable<?, ?>> test) {
        return AttributeTable.all().stream()
                .map(table -> DynamicTest.dynamicTest(table.name, () -> test.accept(table)));
    }

    private static <B, E extends Element> Stream<DynamicTest> aloneTests(AttributeTable<B, E> table) {
        return table.rows.stream()
                .map(row -> DynamicTest.dynamicTest(table.name + " " + row.attribute(), () -> assertAlone(table, row)));
    }

    private static <B, E extends Element> void assertAlone(AttributeTable<B, E> table, Row<B, E> row) {
        Map<String, String> expected = new LinkedHashMap<>();
        table.neededFor(row).forEach(needed -> expected.put(needed.attribute(), needed.written()));
        if (expected.containsKey("statusCallback") && table.bare() instanceof Endpoint) {
            expected.putIfAbsent("statusCallbackEvent", "completed"); // the one thing that we add
        }
        E element = table.alone(row);

        assertThat(Dom.attributes(element)).isEqualTo(expected);
        for (Row<B, E> other : table.rows) {
            Object got = other.get().apply(element);
            if (!expected.containsKey(other.attribute())) {
                assertThat(got).as(other.attribute()).isEqualTo(other.absent());
            } else if (other.written().equals(expected.get(other.attribute()))) {
                assertThat(got).as(other.attribute()).isEqualTo(other.value());
            }
        }
    }

    private static <B, E extends Element> void assertNoneUnlessSet(AttributeTable<B, E> table) {
        E element = table.bare();

        assertThat(Dom.attributes(element).keySet())
                .containsExactlyInAnyOrderElementsOf(table.rows.stream()
                        .filter(Row::required)
                        .map(Row::attribute)
                        .toList());
        table.rows.stream()
                .filter(row -> !row.required())
                .forEach(row -> assertThat(row.get().apply(element)).isEqualTo(row.absent()));
    }

    private static <B, E extends Element> void assertAllTogether(AttributeTable<B, E> table) {
        StringBuilder tag = new StringBuilder("<" + table.name);
        table.rows.forEach(row -> tag.append(' ')
                .append(row.attribute())
                .append("=\"")
                .append(row.written().replace("&", "&amp;"))
                .append('"'));
        List<Row<B, E>> order = new ArrayList<>(table.rows);
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            E element = table.with(order);
            assertThat(element.toString()).contains(tag);
            assertThat(Dom.attributes(element)).hasSize(table.rows.size());
            table.rows.forEach(row -> assertThat(row.get().apply(element)).isEqualTo(row.value()));
            Collections.shuffle(order, random);
        }
    }

    private static <B, E extends Element> void assertBuilderReusable(AttributeTable<B, E> table) {
        B builder = table.begun();
        E before = table.build(builder);
        String written = before.toString();
        table.rows.forEach(row -> row.setOn(builder));
        E after = table.build(builder);

        assertThat(before).hasToString(written).isEqualTo(table.bare());
        assertThat(after).isEqualTo(table.full()).isEqualTo(table.build(builder));
    }

    private static <B, E extends Element> void assertEquality(AttributeTable<B, E> table) {
        List<Row<B, E>> backwards = new ArrayList<>(table.rows);
        Collections.reverse(backwards);
        E element = table.full();

        assertThat(element).isEqualTo(table.with(backwards)).hasSameHashCodeAs(table.with(backwards));
        assertThat(element).isNotEqualTo(element.toString()).isNotEqualTo(null);
        for (Row<B, E> row : table.rows) {
            List<Row<B, E>> others = new ArrayList<>(table.rows);
            others.remove(row);
            if (!row.required() && others.stream().allMatch(other -> others.containsAll(table.neededFor(other)))) {
                assertThat(element).as("without " + row.attribute()).isNotEqualTo(table.with(others));
            }
        }
        for (AttributeTable<?, ?> other : AttributeTable.all()) {
            if (other != table) {
                assertThat((Object) table.bare()).isNotEqualTo(other.bare());
            }
        }
    }
}
