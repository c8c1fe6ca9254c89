package io.rcml.model;

import static io.rcml.call.CallEvent.ANSWERED;
import static io.rcml.call.CallEvent.COMPLETED;
import static io.rcml.call.CallEvent.INITIATED;
import static io.rcml.call.CallEvent.RINGING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Every RCML of the platform's document on the Client noun comes out of the builders. */
class ClientNounDocumentTest {

    @Test
    void client_without_video_is_named_by_its_text() {
        assertSame(Noun.client("alice"), "name-as-text");
    }

    @Test
    void client_with_video_is_named_by_its_attribute() {
        assertSame(
                Client.builder()
                        .name("alice")
                        .video(video -> video.enable(true))
                        .build(),
                "name-with-video");
    }

    @Test
    void sip_headers_follow_the_name() {
        Client client = Client.builder()
                .name("alice")
                .sipHeader("X-Custom-Header1", "1234")
                .sipHeader("X-Custom-Header2", "4321")
                .build();

        assertSame(client, "sip-headers");
        assertThat(client).hasToString("<Client>alice?X-Custom-Header1=1234&amp;X-Custom-Header2=4321</Client>");
    }

    @Test
    void example1_dials_a_client() {
        assertSame(Rcml.builder().dial(dial -> dial.client("Alice")).build(), "example-1");
    }

    @Test
    void example2_dials_several_at_once() {
        Rcml rcml = Rcml.builder()
                .dial(dial -> dial.callerId("+19898XXXXXXX")
                        .number("123-321-4321")
                        .client("jenny")
                        .client("tommy"))
                .build();

        assertSame(rcml, "example-2");
    }

    @Test
    void example3_reports_call_progress() {
        Rcml rcml = Rcml.builder()
                .dial(dial -> dial.client(client -> client.name("thomas")
                        .statusCallback("https://myapp.com/calls/events")
                        .statusCallbackMethod(HttpMethod.POST)
                        .statusCallbackEvent(INITIATED, RINGING, ANSWERED, COMPLETED)))
                .build();

        assertSame(rcml, "example-3");
    }

    @Test
    void example4_dials_a_client_with_video() {
        Rcml rcml = Rcml.builder()
                .dial(dial -> dial.client(client -> client.name("alice").video(video -> video.enable(true))))
                .build();

        assertSame(rcml, "example-4");
    }

    private static void assertSame(Element built, String documented) {
        Document actual = Dom.trimmed(Dom.parse(built));
        Document expected = Dom.trimmed(Dom.parse(corrected(read(documented)).getBytes(StandardCharsets.UTF_8)));

        assertThat(actual.getDocumentElement().isEqualNode(expected.getDocumentElement()))
                .withFailMessage("%s is not what the document says:%n%s", built, read(documented))
                .isTrue();
    }

    /** The document's RCML stands in the fixtures as it was published; this is all that must be corrected. */
    private static String corrected(String published) {
        return published
                // no XML has typographic quotes around a value
                .replace('”', '"')
                // no XML has a bare ampersand
                .replaceAll("&(?!amp;)", "&amp;")
                // the platform splits at commas only, and so subscribes to nothing here
                .replace("'initiated ringing answered completed'", "'initiated,ringing,answered,completed'");
    }

    private static String read(String name) {
        String file = "client-noun/" + name + ".xml";
        try (InputStream in = Objects.requireNonNull(ClientNounDocumentTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
