package io.rcml.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rcml.internal.text.Printable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Client", "statusCallback", "_x", "a-b.c_d1", "été", "名前", "a·b"})
    void holds_letters_digits_and_three_marks(String name) {
        assertThat(XmlName.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1a", "-a", ".a", "a b", "a>", "a\"", "a=", "a:b", "·a", "×", "\uD800", "a\n"})
    void refuses_what_could_end_a_tag_or_needs_a_namespace(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmlName.of(name))
                .withMessage("\"" + Printable.of(name) + "\" is no name for an element or attribute;"
                        + " use letters, digits, '-', '_' and '.', and begin with a letter or '_'");
    }

    @Test
    void equals_another_of_the_same_letters() {
        assertThat(XmlName.of("a")).isEqualTo(XmlName.of("a")).hasSameHashCodeAs(XmlName.of("a"));
        assertThat(XmlName.of("a")).isNotEqualTo(XmlName.of("A")).isNotEqualTo("a");
    }
}
