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
    void goesToThePlatformInOneLine() {
        assertThat(builder.build().toXml())
                .isEqualTo(DECLARATION + "<Response><Say>Tom &amp; Jérôme</Say>"
                        + "<Gather numDigits=\"1\"><Say>Press 1.</Say></Gather>"
                        + "<Dial timeout=\"20\"><Client>alice</Client><Number>1</Number></Dial>"
                        + "<Redirect>/again?a=b&amp;c=d</Redirect><Redirect method=\"GET\">/last</Redirect>"
                        + "<Hangup/></Response>");
    }

    @Test
    void isIndentedForPeople() {
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
    void isWrittenTheSameEachTime() throws IOException {
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
    void goesIntoAStreamTheFirstTimeAsIntoText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.say("long ".repeat(100) + "😀".repeat(100)).build().writeTo(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(builder.build().toXml());
    }

    @Test
    void doesNotChangeWithTheBytesThatItGave() {
        Rcml rcml = builder.build();
        String before = rcml.toXml();
        for (int time = 0; time < 3; time++) {
            rcml.toBytes()[0] = 'X';
        }

        assertThat(rcml.toXml()).isEqualTo(before);
    }

    @Test
    void doesNotChangeWithItsBuilder() {
        Dial.Builder dial = Dial.builder().timeout(20).client("alice");
        Dial before = dial.build();
        Dial after = dial.timeout(30).client("bob").attribute("x", "y").build();

        assertThat(before).hasToString("<Dial timeout=\"20\"><Client>alice</Client></Dial>");
        assertThat(after).hasToString("<Dial timeout=\"30\" x=\"y\"><Client>alice</Client><Client>bob</Client></Dial>");
    }

    @Test
    void isTheSameAsTextBytesAndStream() throws IOException {
        Rcml rcml = builder.build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rcml.writeTo(out);

        assertThat(rcml).hasToString(rcml.toXml());
        assertThat(rcml.toBytes()).isEqualTo(rcml.toXml().getBytes(StandardCharsets.UTF_8));
        assertThat(out.toByteArray()).isEqualTo(rcml.toBytes());
    }

    @Test
    void neitherFlushesNorClosesTheStreamAndPassesItsFailureOn() {
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
    void withoutAVerbAcceptsTheCall() {
        assertThat(Rcml.builder().build().toXml()).isEqualTo(DECLARATION + "<Response/>");
        assertThat(Rcml.of()).isEqualTo(Rcml.builder().build());
    }

    @Test
    void isMadeOfVerbsInOrder() {
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
    void outlivesItsBuilderAndTheCollectionsItWasGiven() {
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
    void elementsWithOtherTextOrChildrenDiffer() {
        assertThat(Noun.client("alice")).isNotEqualTo(Noun.client("Alice")).isNotEqualTo(Noun.conference("alice"));
        assertThat(Dial.builder().client("alice").build())
                .isNotEqualTo(Dial.builder().client("alice").client("alice").build())
                .isNotEqualTo(Dial.builder().to("alice").build());
        assertThat(Noun.sip("sip:a@b")).isEqualTo(Noun.sip("sip:a@b")).hasSameHashCodeAs(Noun.sip("sip:a@b"));
        assertThat((Object) Noun.number("1"))
                .isNotEqualTo(Dial.builder().to("1").build());
    }

    @Test
    void whiteSpaceAroundTextIsWrittenButDoesNotCount() {
        Rcml padded = Rcml.builder().say(" hello\n").build();
        Rcml plain = Rcml.builder().say("hello").build();

        assertThat(padded.toXml()).endsWith("<Say> hello\n</Say></Response>");
        assertThat(padded).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(Rcml.parse(padded.toXml())).isEqualTo(padded).hasToString(plain.toXml());
        assertThat(((Say) padded.verbs().get(0)).spoken()).isEqualTo("hello");
    }
}
