package io.rcml.it;

import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.requireEmpty;
import static io.rcml.it.CallApi.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is read whole and the same on every server, with a length and chunked, or not at all. */
@ArquillianTest
@RunAsClient
class FormsTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.of("io.rcml.it.forms");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, Žofie €", "ISO-8859-1, Zoé", "windows-1252, Zoé €", "\"iso-8859-1\", Zoé"})
    void a_form_is_read_in_its_charset_and_the_request_says_the_same(String charset, String name) {
        String encoded = URLEncoder.encode(name, Charset.forName(charset.replace("\"", "")));

        for (HttpResponse<String> answer :
                sent("?From=%C5%BD", ";charset=" + charset, "CallSid=CA1&x&From=" + encoded)) {
            assertThat(rcml(answer))
                    .isEqualTo(said("[From=Ž, From=" + name + ", CallSid=CA1, x=] Ž [Ž, " + name + "] true true"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"From=%zz", "From=%4", "From=%", "From=%+1", "From=%ff", "%zz=1"})
    void a_form_that_cannot_be_read_whole_is_refused(String broken) {
        for (String form : List.of("CallSid=CA1&" + broken, broken + "&CallSid=CA1")) {
            for (HttpResponse<String> answer : sent("", "", form)) {
                requireEmpty(400, answer);
            }
        }
    }

    @Test
    void a_form_in_a_charset_that_is_not_known_or_does_not_have_its_octets_is_refused() {
        for (String charset : List.of("klingon", "US-ASCII", "windows-1252")) {
            for (HttpResponse<String> answer : sent("", ";charset=" + charset, "CallSid=CA1&From=%81")) {
                requireEmpty(400, answer);
            }
        }
    }

    /** Some servers refuse it before anybody sees it. */
    @ParameterizedTest
    @ValueSource(strings = {"From=%zz", "From=%4", "From=%ff"})
    void a_query_that_cannot_be_read_whole_is_refused(String broken) {
        String target = application.getPath() + "reader/read?CallSid=CA1&" + broken;

        assertThat(RawHttp.get(application, target)).isEqualTo(400);
    }

    @Test
    void json_is_read_as_it_is_written_and_in_one_way_or_not_at_all() {
        CallApi api = new CallApi(application);
        assertThat(rcml(api.postJson("reader/read", "{\"CallSid\":\"CA1\",\"From\":[\"é\",1.10,1e3]}")))
                .isEqualTo(said("[CallSid=CA1, From=é, From=1.10, From=1e3] é [é, 1.10, 1e3] true true"));
        for (String json : List.of(
                "{\"CallSid\":\"CA1\",\"CallSid\":\"CA1\"}",
                "{\"CallSid\":\"CA1\",\"\\u0043allSid\":\"CA1\"}",
                "{\"CallSid\":\"CA1\"}{\"CallSid\":\"CA2\"}",
                "{\"CallSid\":\"CA1\"} x",
                "{\"CallSid\":\"CA1\",\"From\":\"\\ud800\"}",
                "{\"CallSid\":\"CA1\",\"From\":" + "9".repeat(65_000) + "}")) {
            requireEmpty(400, api.postJson("reader/read", json));
        }
    }

    @Test
    void a_form_in_parts_is_read_like_a_form_and_a_file_is_refused() {
        String part = "--b\r\nContent-Disposition: form-data; name=";
        String form = part + "\"CallSid\"\r\n\r\nCA1\r\n" + part + "\"From\"";

        for (HttpResponse<String> answer : inParts(form + "\r\n\r\nZoé\r\n--b--\r\n")) {
            assertThat(rcml(answer)).isEqualTo(said("[CallSid=CA1, From=Zoé] Zoé [Zoé] true true"));
        }
        for (String broken : List.of(
                form + "; filename=\"a.txt\"\r\n\r\nx\r\n--b--",
                form + "\r\n\r\nx",
                form + "\r\n\r\nx\r\n--c--",
                "CallSid=CA1&From=x")) {
            for (HttpResponse<String> answer : inParts(broken)) {
                requireEmpty(400, answer);
            }
        }
    }

    private List<HttpResponse<String>> inParts(String form) {
        return sent("", "multipart/form-data; boundary=b", form.getBytes(StandardCharsets.UTF_8));
    }

    private List<HttpResponse<String>> sent(String query, String parameters, String form) {
        return sent(query, FORM + parameters, form.getBytes(StandardCharsets.US_ASCII));
    }

    private List<HttpResponse<String>> sent(String query, String type, byte[] body) {
        return List.of(
                send(query, type, BodyPublishers.ofByteArray(body)),
                send(query, type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    private HttpResponse<String> send(String query, String type, BodyPublisher body) {
        CallApi api = new CallApi(application);
        return api.send(
                api.request("reader/read" + query).header("Content-Type", type).POST(body));
    }
}
