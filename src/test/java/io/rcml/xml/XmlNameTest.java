package io.rcml.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Client", "statusCallback", "_x", "a-b.c_d1"})
    void holdsAsciiLettersDigitsAndThreeMarks(String name) {
        assertThat(XmlName.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1a", "-a", ".a", "a b", "a>", "a\"", "a=", "a:b", "é", "a\n"})
    void refusesWhatCouldEndATagOrNeedsANamespace(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmlName.of(name))
                .withMessage("\"" + name + "\" is no name for an element or attribute;"
                        + " use ASCII letters, digits, '-', '_' and '.', and begin with a letter or '_'");
    }

    @Test
    void equalsAnotherOfTheSameLetters() {
        assertThat(XmlName.of("a")).isEqualTo(XmlName.of("a")).hasSameHashCodeAs(XmlName.of("a"));
        assertThat(XmlName.of("a")).isNotEqualTo(XmlName.of("A")).isNotEqualTo("a");
    }
}
