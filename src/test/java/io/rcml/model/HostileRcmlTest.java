package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, it is read or refused with a place, in bounded time. */
@Timeout(60)
class HostileRcmlTest {

    private static final String DOCUMENT = """
            <!--c--><Response><Dial timeout='5' action="/a?b=c&amp;d">
            <Client name='a'><Video enable='true'/></Client><Number>1?X-A=%20&#38;<![CDATA[B=é]]></Number></Dial>\r
            <?p i?><Say loop='2'>h😀i &lt; &amp;</Say><Email to='é'
            x='1'>a</Email><New y="2">b<Sub/>c</New><n:N xmlns:n='u'>d</n:N></Response>
            """;
    private static final byte[] MUTATIONS =
            "\0\t\r !\"#&'-/1;<=>?A[]x\u0080ÃíôÿÂ".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void every_prefix_is_refused_at_its_end() {
        String document = DOCUMENT.strip();
        assertThat(Rcml.parse(document).children()).hasSize(4);
        for (int end = 0; end < document.length(); end++) {
            String prefix = document.substring(0, end);
            assertThatExceptionOfType(RcmlParseException.class).isThrownBy(() -> Rcml.parse(prefix));
        }
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end < bytes.length; end++) {
            byte[] prefix = Arrays.copyOf(bytes, end);
            assertThatExceptionOfType(RcmlParseException.class).isThrownBy(() -> Rcml.parse(prefix));
        }
    }

    @Test
    void every_deletion_and_mutation_is_read_as_the_jdk_does_or_refused() {
        byte[] document = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < document.length; at++) {
            byte[] shorter = new byte[document.length - 1];
            System.arraycopy(document, 0, shorter, 0, at);
            System.arraycopy(document, at + 1, shorter, at, shorter.length - at);
            assertReadOrRefused(shorter);
            for (byte mutation : MUTATIONS) {
                byte[] mutated = document.clone();
                mutated[at] = mutation;
                assertReadOrRefused(mutated);
            }
        }
    }

    private static void assertReadOrRefused(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        try {
            Rcml read = Rcml.parse(xml);
            assertThat(Rcml.parse(read.toXml())).isEqualTo(read);
        } catch (RcmlParseException e) {
            assertThat(e).message().startsWith("Line " + e.line() + ", column " + e.column() + ": ");
            assertThat((long) e.line()).isBetween(1L, text.lines().count() + 1);
            return;
        }
        if (!text.replaceAll("&(amp|lt|#38);", "").contains("&")) {
            assertThat(RoundTripTest.events(text)).isEqualTo(RoundTripTest.nodes(Dom.parse(xml)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Response [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><Response><Say>&b;</Say></Response>",
                "<!DOCTYPE Response [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><Response><Say>&a;</Say></Response>",
                "<!DOCTYPE Response SYSTEM 'http://a.example/b.dtd'><Response/>",
                "<!DOCTYPE Response [<!ENTITY % a SYSTEM 'http://a.example/'> %a;]><Response/>",
            })
    void document_types_are_not_read(String xml) {
        assertRefused(xml, "Line 1, column 1: expected an element, found <!DOCTYPE, which is not read; take it out");
    }

    @Test
    void entities_are_not_known() {
        assertRefused(
                "<Response><Say>&file;</Say></Response>",
                "Line 1, column 16: expected &amp; &lt; &gt; &quot; &apos; or the number of a character that XML 1.0 can"
                        + " hold, found &file;");
    }

    static Stream<String> hugeDocuments() {
        String megabytes = "a".repeat(10_000_000);
        return Stream.of(
                "<Response>".repeat(100_000),
                "<Response>" + "<Gather>".repeat(100_000),
                "<Response><Say language='" + megabytes + "'>a</Say></Response>",
                "<Response><Say>" + megabytes + "</Say></Response>",
                "<Response><!--" + megabytes + "--></Response>",
                "<Response><?" + megabytes + "?></Response>",
                "<Response><![CDATA[" + megabytes + "]]></Response>",
                "<" + megabytes,
                "<Response " + megabytes,
                "<Response>&" + megabytes,
                "<Response><Say>" + "&".repeat(10_000_000),
                "<Response><Say>" + "&a".repeat(1_000_000),
                "<Response><Say>" + "&#x41;".repeat(1_000_000),
                "<Response>" + " <!-- -->".repeat(500_000),
                "<Response>" + "<Hangup/>\n".repeat(500_000),
                "<Response>" + "<Hangup a='1'/>".repeat(500_000),
                "<Response" + " a='1'".repeat(500_000),
                "<?xml" + " ".repeat(10_000_000) + "?><Response/>",
                "<?xml version='1." + "1".repeat(500_000) + "' ?><Response/>",
                " ".repeat(10_000_000),
                "]".repeat(10_000_000),
                "\0".repeat(10_000_000));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hugeDocuments")
    void what_is_huge_is_refused_soon(String xml) {
        assertThatExceptionOfType(RcmlParseException.class)
                .isThrownBy(() -> Rcml.parse(xml))
                .satisfies(e -> assertThat(e).message().hasSizeLessThan(1000));
        assertThatExceptionOfType(RcmlParseException.class)
                .isThrownBy(() -> Rcml.parse(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hugeDocuments")
    void what_is_huge_takes_bounded_memory(String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);

        assertThat(allocated(() -> Rcml.parse(xml))).isLessThan(256L << 20);
        assertThat(allocated(() -> Rcml.parse(bytes))).isLessThan(256L << 20);
    }

    @Test
    void an_attribute_of_ten_megabytes_is_refused_without_reading_it_all() {
        String xml = "<Response><Say language='" + "a".repeat(10_000_000) + "'>a</Say></Response>";
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);

        assertRefused(xml, "Line 1, column 1048577: expected a document of at most 1048576 characters, found more");
        assertThat(allocated(() -> Rcml.parse(xml))).isLessThan(8L << 20);
        assertThat(allocated(() -> Rcml.parse(bytes))).isLessThan(8L << 20);
    }

    @Test
    void what_is_small_takes_little_memory() {
        ThrowingCallable small = () -> Rcml.parse(new StringReader("<Response><Hangup/>"));

        allocated(small); // what is made once for all documents
        assertThat(allocated(small)).isLessThan(64L << 10);
    }

    @Test
    void nesting_of_one_hundred_thousand_is_refused_at_the_sixty_fifth() {
        String nested = "<Response>" + "<Gather>".repeat(100_000);

        assertRefused(nested, "Line 1, column 515: expected at most 64 elements in one another, found more");
        assertThat(allocated(() -> Rcml.parse(nested))).isLessThan(1L << 20);
    }

    @Test
    void nul_is_refused_where_it_stands() {
        assertRefused(
                "<Response><Say>a\0</Say></Response>",
                "Line 1, column 17: expected a character that XML 1.0 can hold, found U+0000");
        assertRefused(
                "<Response><Say voice='\0'/></Response>",
                "Line 1, column 23: expected a character that XML 1.0 can hold, found U+0000");
        assertRefused(
                "<Response><Say voice\0='man'/></Response>",
                "Line 1, column 21: expected = and a value after the attribute voice, found U+0000");
        assertRefused("<Response/>\0", "Line 1, column 12: expected nothing after </Response>, found U+0000");
        assertRefused("\0<Response/>", "Line 1, column 1: expected an element, found U+0000");
    }

    /** How many bytes of memory this thread takes for an attempt to read, whether or not it gives them back. */
    private static long allocated(ThrowingCallable read) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatExceptionOfType(RcmlParseException.class).isThrownBy(read);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void a_document_as_long_as_allowed_is_read_and_written() {
        String xml = "<Response>" + "<Hangup/>\n".repeat(100_000) + "</Response>";
        Rcml read = Rcml.parse(xml);
        assertThat(read.verbs()).hasSize(100_000);
    }

    @Test
    void a_long_value_is_judged_soon() {
        for (ElementType type : Vocabulary.elements()) {
            for (Attribute<?> attribute : type.attributes()) {
                for (String piece :
                        List.of("completed,", "completed ", "1", "#", ",", " ", "a,", "http://", "%", "\0")) {
                    String text = piece.repeat(100_000 / piece.length());
                    assertThat(attribute.complaint(text + "\0").orElse("")).hasSizeLessThan(200);
                    assertThat(attribute.complaint(text).orElse("")).hasSizeLessThan(200);
                }
            }
        }
    }

    @Test
    void what_never_ends_is_refused() {
        InputStream spaces = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        };
        Reader blanks = new Reader() {
            @Override
            public int read(char[] chars, int from, int length) {
                Arrays.fill(chars, from, from + length, ' ');
                return length;
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
        String message = "Line 1, column 1048577: expected a document of at most 1048576 characters, found more";
        assertThatExceptionOfType(RcmlParseException.class)
                .isThrownBy(() -> Rcml.parse(spaces))
                .withMessage(message);
        assertThatExceptionOfType(RcmlParseException.class)
                .isThrownBy(() -> Rcml.parse(blanks))
                .withMessage(message);
    }

    @Test
    void what_cannot_be_read_at_all_is_the_streams_own_failure() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Rcml.parse(broken))
                .withMessage("gone");
    }

    @Test
    void bad_utf_8_is_refused_where_it_stands() {
        for (List<Integer> bad : List.of(
                List.of(0x80),
                List.of(0xC0, 0xAF),
                List.of(0xE0, 0x80, 0xAF),
                List.of(0xED, 0xA0, 0x80),
                List.of(0xFF))) {
            byte[] bytes = "<Response>\n<Say>é......</Say></Response>".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bad.size(); i++) {
                bytes[18 + i] = bad.get(i).byteValue();
            }
            assertThatExceptionOfType(RcmlParseException.class)
                    .isThrownBy(() -> Rcml.parse(bytes))
                    .withMessage(String.format("Line 2, column 7: expected UTF-8, found the byte 0x%02X", bad.get(0)));
        }
    }

    private static void assertRefused(String xml, String message) {
        assertThatExceptionOfType(RcmlParseException.class)
                .isThrownBy(() -> Rcml.parse(xml))
                .withMessage(message);
    }
}
