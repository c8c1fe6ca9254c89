package io.rcml.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlCharsTest {

    @Test
    void finds_the_first_character_that_xml_cannot_hold() {
        assertThat(XmlChars.indexOfIllegal("")).isEqualTo(-1);
        assertThat(XmlChars.indexOfIllegal("\t\n\r \u007F\u0085\uE000\uFFFD😀")).isEqualTo(-1);
        assertThat(XmlChars.indexOfIllegal("😀\u0000\u0001")).isEqualTo(2);
        assertThat(XmlChars.indexOfIllegal("a\uFFFE")).isEqualTo(1);
        assertThat(XmlChars.indexOfIllegal("a\uFFFF")).isEqualTo(1);
        assertThat(XmlChars.indexOfIllegal("😀\uD83D")).isEqualTo(2);
        assertThat(XmlChars.indexOfIllegal("\uDE00\uD83D")).isZero();
    }

    @Test
    void finds_the_first_surrogate_without_its_partner() {
        assertThat(XmlChars.indexOfLoneSurrogate("\u0000\uFFFE😀")).isEqualTo(-1);
        assertThat(XmlChars.indexOfLoneSurrogate("\u0000\uD83D\uD83D\uDE00")).isEqualTo(1);
        assertThat(XmlChars.indexOfLoneSurrogate("😀\uDE00")).isEqualTo(2);
        assertThat(XmlChars.indexOfLoneSurrogate("a\uD83D")).isEqualTo(1);
    }
}
