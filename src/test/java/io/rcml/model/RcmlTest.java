package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RcmlTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final Rcml.Builder builder = Rcml.builder()
            .say("Tom & Jérôme")
            .gather(gather -> gather.numDigits(1).say("Press 1."))
            .dial(dial -> dial.timeout(20).client("alice").number("1"))
            .redirect("/again?a=b&c=d")
            .redirect(redirect -> redirect.url("/last").method(HttpMethod.GET))
            .hangup();

    @Test
    void goes_to_the_platform_in_one_line() {
        assertThat(builder.build().toXml())
                .isEqualTo(DECLARATION + "<Response><Say>Tom &amp; Jérôme</Say>"
                        + "<Gather numDigits=\"1\"><Say>Press 1.</Say></Gather>"
                        + "<Dial timeout=\"20\"><Client>alice</Client><Number>1</Number></Dial>"
                        + "<Redirect>/again?a=b&amp;c=d</Redirect><Redirect method=\"GET\">/last</Redirect>"
                        + "<Hangup/></Response>");
    }

    @Test
    void is_indented_for_people() {
        assertThat(builder.build().toIndentedXml()).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <Response>
                          <Say>Tom &amp; Jérôme</Say>
                          <Gather numDigits="1">
                            <Say>Press 1.</Say>
                          </Gather>
                          <Dial timeout="20">
                            <Client>alice</Client>
                            <Number>1</Number>
                          </Dial>
                          <Redirect>/again?a=b&amp;c=d</Redirect>
                          <Redirect method="GET">/last</Redirect>
                          <Hangup/>
                        </Response>""");
    }

    @Test
    void is_written_the_same_each_time() throws IOException {
        Rcml rcml = builder.say("long ".repeat(100) + "😀".repeat(100)).build();
        String first = rcml.toXml();
        for (int time = 0; time < 3; time++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            rcml.writeTo(out);

            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
            assertThat(rcml.toBytes()).isEqualTo(out.toByteArray());
            assertThat(rcml.toXml()).isEqualTo(first);
        }
    }

    @Test
    void goes_into_a_stream_the_first_time_as_into_text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.say("long ".repeat(100) + "😀".repeat(100)).build().writeTo(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(builder.build().toXml());
    }

    @Test
    void does_not_change_with_the_bytes_that_it_gave() {
        Rcml rcml = builder.build();
        String before = rcml.toXml();
        for (int time = 0; time < 3; time++) {
            rcml.toBytes()[0] = 'X';
        }

        assertThat(rcml.toXml()).isEqualTo(before);
    }

    @Test
    void does_not_change_with_its_builder() {
        Dial.Builder dial = Dial.builder().timeout(20).client("alice");
        Dial before = dial.build();
        Dial after = dial.timeout(30).client("bob").attribute("x", "y").build();

        assertThat(before).hasToString("<Dial timeout=\"20\"><Client>alice</Client></Dial>");
        assertThat(after).hasToString("<Dial timeout=\"30\" x=\"y\"><Client>alice</Client><Client>bob</Client></Dial>");
    }

    @Test
    void is_the_same_as_text_bytes_and_stream() throws IOException {
        Rcml rcml = builder.build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rcml.writeTo(out);

        assertThat(rcml).hasToString(rcml.toXml());
        assertThat(rcml.toBytes()).isEqualTo(rcml.toXml().getBytes(StandardCharsets.UTF_8));
        assertThat(out.toByteArray()).isEqualTo(rcml.toBytes());
    }

    @Test
    void neither_flushes_nor_closes_the_stream_and_passes_its_failure_on() {
        IOException gone = new IOException("gone");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw gone;
            }

            @Override
            public void flush() {
                throw new AssertionError("flushed");
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThatThrownBy(() -> builder.build().writeTo(out)).isSameAs(gone);
    }

    @Test
    void without_a_verb_accepts_the_call() {
        assertThat(Rcml.builder().build().toXml()).isEqualTo(DECLARATION + "<Response/>");
        assertThat(Rcml.of()).isEqualTo(Rcml.builder().build());
    }

    @Test
    void is_made_of_verbs_in_order() {
        Rcml rcml = Rcml.of(Prompt.say("one"), Prompt.play("two.wav"), Prompt.pause(3));

        assertThat(rcml.verbs())
                .containsExactly(Prompt.say("one"), Prompt.play("two.wav"), Prompt.pause(3))
                .isUnmodifiable();
        assertThat(rcml)
                .isEqualTo(Rcml.builder().say("one").play("two.wav").pause(3).build())
                .hasSameHashCodeAs(
                        Rcml.builder().say("one").play("two.wav").pause(3).build())
                .isNotEqualTo(Rcml.of(Prompt.play("two.wav"), Prompt.say("one"), Prompt.pause(3)));
    }

    @Test
    void outlives_its_builder_and_the_collections_it_was_given() {
        List<Noun> nouns = new ArrayList<>(List.of(Noun.client("alice")));
        Dial.Builder dialling = Dial.builder().nouns(nouns);
        Dial dial = dialling.build();
        Rcml.Builder saying = Rcml.builder().verb(dial);
        Rcml rcml = saying.build();
        nouns.clear();
        dialling.client("bob");
        saying.hangup();

        assertThat(rcml.toXml()).isEqualTo(DECLARATION + "<Response><Dial><Client>alice</Client></Dial></Response>");
        assertThat(dialling.build().nouns()).containsExactly(Noun.client("alice"), Noun.client("bob"));
        assertThat(saying.build().verbs()).hasSize(2);
    }

    @Test
    void elements_with_other_text_or_children_differ() {
        assertThat(Noun.client("alice")).isNotEqualTo(Noun.client("Alice")).isNotEqualTo(Noun.conference("alice"));
        assertThat(Dial.builder().client("alice").build())
                .isNotEqualTo(Dial.builder().client("alice").client("alice").build())
                .isNotEqualTo(Dial.builder().to("alice").build());
        assertThat(Noun.sip("sip:a@b")).isEqualTo(Noun.sip("sip:a@b")).hasSameHashCodeAs(Noun.sip("sip:a@b"));
        assertThat((Object) Noun.number("1"))
                .isNotEqualTo(Dial.builder().to("1").build());
    }

    @Test
    void white_space_around_text_is_written_but_does_not_count() {
        Rcml padded = Rcml.builder().say(" hello\n").build();
        Rcml plain = Rcml.builder().say("hello").build();

        assertThat(padded.toXml()).endsWith("<Say> hello\n</Say></Response>");
        assertThat(padded).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(Rcml.parse(padded.toXml())).isEqualTo(padded).hasToString(plain.toXml());
        assertThat(((Say) padded.verbs().get(0)).spoken()).isEqualTo("hello");
    }
}
