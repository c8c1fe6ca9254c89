package io.rcml.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a request is the same with a length, chunked and over HTTP/2: all of it, or nothing. */
class RequestParametersTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String OF_FILTERS = "; if a filter before RcmlFilter reads the body, have it read parameters"
            + " instead, or pass on a request that can be read again";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static ReadingServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new ReadingServer(folder);
        // The first request asks for HTTP/2, which is best done without a body.
        assertThat(CLIENT.send(request("").build(), BodyHandlers.ofString()).version())
                .isEqualTo(Version.HTTP_2);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Žofie €",
        "ISO-8859-1, Zoé ¤",
        "'\"iso-8859-1\" ; x=y', Zoé ¤",
        "windows-1252, Zoé €",
        "ISO-8859-2, Žofie",
        "Shift_JIS, ゾーイ"
    })
    void a_form_is_read_in_its_charset(String named, String name) throws Exception {
        Charset charset = Charset.forName(named.replaceAll("\".*|(?<=\").*", "").isEmpty() ? "ISO-8859-1" : named);
        String encoded = "CallSid=CA1&From=" + URLEncoder.encode(name, charset);
        byte[] raw = ("CallSid=CA1&From=" + name).getBytes(charset);

        for (byte[] form : List.of(encoded.getBytes(StandardCharsets.US_ASCII), raw)) {
            assertThat(answersToForm(";charset=" + named, form))
                    .containsOnly("200 [CallSid=CA1, From=" + name + "] form {CallSid=[CA1], From=[" + name + "]} From "
                            + name);
        }
    }

    @Test
    void a_form_that_names_no_charset_is_read_in_that_of_the_application_or_else_in_utf_8() throws Exception {
        byte[] form = "From=Zo%C3%A9".getBytes(StandardCharsets.US_ASCII);

        assertThat(answersToForm("", form)).containsOnly("200 [From=Zoé] form {From=[Zoé]} From Zoé");
        server.requestCharacterEncoding("ISO-8859-1");
        try {
            assertThat(answersToForm("", form)).containsOnly("200 [From=ZoÃ©] form {From=[ZoÃ©]} From ZoÃ©");
        } finally {
            server.requestCharacterEncoding("UTF-8");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CallSid=CA1&From=%zz | the value of \"From\" has \"%zz\", which encodes nothing",
                "CallSid=CA1&From=a%4 | the value of \"From\" has \"%4\", which encodes nothing",
                "CallSid=CA1&From=%  | the value of \"From\" has \"%\", which encodes nothing",
                "CallSid=CA1&From=%+1 | the value of \"From\" has \"%+1\", which encodes nothing",
                "CallSid=CA1&From=%ff | the value of \"From\" is not UTF-8",
                "CallSid=CA1&From=%ED%A0%80 | the value of \"From\" is not UTF-8",
                "CallSid=CA1&Fr%zzom=1 | \"Fr%zzom\" has \"%zz\", which encodes nothing"
            })
    void a_form_that_cannot_be_read_whole_is_refused(String form, String reason) throws Exception {
        assertThat(answersToForm("", form.strip().getBytes(StandardCharsets.US_ASCII)))
                .containsOnly("400 its form cannot be read whole: " + reason);
    }

    @Test
    void a_query_that_cannot_be_read_whole_is_refused() throws Exception {
        assertThat(send(request("?From=%ff")))
                .isEqualTo("400 its query cannot be read whole: the value of \"From\" is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "charset=klingon | its content type names the charset \"klingon\", which is not known; send UTF-8",
                "charset=\"\" | its content type names the charset \"\", which is not known; send UTF-8",
                "charset=UTF-8;charset=ISO-8859-1 | its content type has the parameter \"charset\" twice in \"" + FORM
                        + ";charset=UTF-8;charset=ISO-8859-1\"",
                "charset=CESU-8 | its form cannot be read whole: the value of \"From\" has half a surrogate pair"
            })
    void a_charset_that_is_not_known_or_holds_no_text_is_refused(String charset, String reason) throws Exception {
        assertThat(answersToForm(";" + charset, "From=%ED%A0%80".getBytes(StandardCharsets.US_ASCII)))
                .containsOnly("400 " + reason);
    }

    @Test
    void the_values_of_the_query_come_before_those_of_the_body() throws Exception {
        for (String reads : List.of("nothing", "parameters")) {
            assertThat(send(request("?b=1&a=2")
                            .header("X-Reads", reads)
                            .header("Content-Type", FORM)
                            .POST(BodyPublishers.ofString("b=4&a=3&c"))))
                    .isEqualTo("200 [b=1, b=4, a=2, a=3, c=] form {b=[4], a=[3], c=[]} From null");
        }
    }

    @Test
    void the_form_that_a_filter_has_left_to_the_server_is_read_if_the_server_could() throws Exception {
        for (BodyPublisher form : publishers("From=%C3%A9&To=a".getBytes(StandardCharsets.US_ASCII))) {
            assertThat(send(request("?x=1")
                            .header("X-Reads", "parameters")
                            .header("Content-Type", FORM + ";charset=UTF-8")
                            .POST(form)))
                    .isEqualTo("200 [x=1, From=é, To=a] form {From=[é], To=[a]} From é");
        }
        for (BodyPublisher form : publishers("From=%zz&To=a".getBytes(StandardCharsets.US_ASCII))) {
            assertThat(send(request("")
                            .header("X-Reads", "parameters")
                            .header("Content-Type", FORM)
                            .POST(form)))
                    .isEqualTo("400 the server cannot read its parameters: it dropped some of them");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "stream, its body of 11 bytes has no parameters",
        "reader, its body of 11 bytes has no parameters",
        "part, its body has 7 of the 11 bytes that it says it has"
    })
    void a_form_that_a_filter_has_read_is_refused(String reads, String reason) throws Exception {
        assertThat(send(request("")
                        .header("X-Reads", reads)
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString("CallSid=CA1"))))
                .isEqualTo("400 " + reason + OF_FILTERS);
    }

    @Test
    void what_is_too_much_is_refused_before_it_is_read() throws Exception {
        assertThat(answersToForm("", "&a=%zz".repeat(101).getBytes(StandardCharsets.US_ASCII)))
                .containsOnly("400 it has 101 parameters, and rcml.max-parameters allows 100");
        assertThat(send(request("?" + "a=%FF&".repeat(101))))
                .isEqualTo("400 it has 101 parameters, and rcml.max-parameters allows 100");
        assertThat(answersToForm("", ("a=" + "v".repeat(16_384)).getBytes(StandardCharsets.US_ASCII)))
                .allSatisfy(
                        answer -> assertThat(answer).startsWith("200 ").contains("{a=[" + "v".repeat(16_384) + "]}"));
        assertThat(answersToForm("", ("a=" + "v".repeat(16_385)).getBytes(StandardCharsets.US_ASCII)))
                .containsOnly("400 the value of a has 16385 characters, and rcml.max-value allows 16384");
        assertThat(answersToForm("", ("n".repeat(16_385) + "=a").getBytes(StandardCharsets.US_ASCII)))
                .allSatisfy(answer -> assertThat(answer)
                        .startsWith("400 the name nnn")
                        .endsWith(" has 16385 characters, and rcml.max-value allows 16384"));
        // Over HTTP/2 a body that nobody reads ends the connection.
        for (BodyPublisher body : publishers("a".repeat(65_537).getBytes(StandardCharsets.US_ASCII))) {
            assertThat(send(request("")
                            .version(Version.HTTP_1_1)
                            .header("Content-Type", FORM)
                            .POST(body)))
                    .isEqualTo("413 its body is longer than 65536 bytes, which rcml.max-body allows");
        }
    }

    @Test
    void a_form_in_parts_is_read_like_a_form() throws Exception {
        String form =
                part("CallSid", "CA1") + part("From", "Žofie") + part("a", "") + part("a", "x\r\n--y") + "--b--\r\n";

        for (BodyPublisher body : publishers(form.getBytes(StandardCharsets.UTF_8))) {
            assertThat(send(request("?a=0")
                            .header("Content-Type", "multipart/form-data; boundary=\"b\"")
                            .POST(body)))
                    .isEqualTo("200 [a=0, a=, a=x\\r\\n--y, CallSid=CA1, From=Žofie] form"
                            + " {CallSid=[CA1], From=[Žofie], a=[, x\r\n--y]} From Žofie");
        }
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    @Test
    void a_form_in_parts_that_is_none_is_refused() throws Exception {
        String file = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\nx\r\n--b--";
        for (String[] broken : new String[][] {
            {"b", file, "has a file as \"f\"; CallAPI sends texts alone"},
            {"b", part("a", "1"), "ends before its last boundary"},
            {"b", part("a", "1") + "--b", "has no end of the line behind a boundary"},
            {"c", part("a", "1") + "--b--", "does not begin with its boundary"},
            {"b", "CallSid=CA1", "does not begin with its boundary"},
            {"b", part("a", "1") + "--b--\r\nx", "goes on behind its last boundary"},
            {"", part("a", "1") + "--b--", "has the boundary \"\", which is not of 1 to 70 printable characters"}
        }) {
            assertThat(send(request("")
                            .header("Content-Type", "multipart/form-data; boundary=\"" + broken[0] + '"')
                            .POST(BodyPublishers.ofString(broken[1]))))
                    .as(broken[1])
                    .isEqualTo("400 its form in parts " + broken[2]);
        }
        assertThat(send(request("")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(part("a", "1").repeat(101) + "--b--"))))
                .isEqualTo("400 it has 101 parameters, and rcml.max-parameters allows 100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORM,
                "application/json",
                "multipart/form-data; boundary=b",
                "text/plain",
                "application/octet-stream"
            })
    void a_type_without_a_body_is_no_body(String type) throws Exception {
        for (BodyPublisher nothing : publishers(new byte[0])) {
            assertThat(send(request("?CallSid=CA1").header("Content-Type", type).POST(nothing)))
                    .startsWith("200 [CallSid=CA1]");
        }
        assertThat(send(request("?CallSid=CA1").header("Content-Type", type).GET()))
                .startsWith("200 [CallSid=CA1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "Application/JSON; charset=utf-8"})
    void json_is_read_as_it_is_written(String type) throws Exception {
        byte[] json = "{\"From\":\"Zo\\u00e9\",\"n\":1.10,\"a\":[1e3,true,null]}".getBytes(StandardCharsets.UTF_8);

        for (BodyPublisher body : publishers(json)) {
            assertThat(send(request("?n=0").header("Content-Type", type).POST(body)))
                    .isEqualTo("200 [n=0, n=1.10, From=Zoé, a=1e3, a=true, a=] form {} From Zoé");
        }
    }

    @Test
    void json_that_can_be_read_in_two_ways_is_refused() throws Exception {
        for (BodyPublisher body :
                publishers("{\"CallSid\":\"CA1\",\"CallSid\":\"CA2\"}".getBytes(StandardCharsets.UTF_8))) {
            assertThat(send(request("")
                            .header("Content-Type", "application/json")
                            .POST(body)))
                    .isEqualTo("400 its JSON body has the name \"CallSid\" twice; send several values as an array");
        }
    }

    /** With a length and chunked, over HTTP/1.1 and over HTTP/2. */
    private static List<String> answersToForm(String parameters, byte[] form) throws Exception {
        List<String> answers = new ArrayList<>();
        for (Version version : Version.values()) {
            for (BodyPublisher body : publishers(form)) {
                answers.add(send(request("")
                        .version(version)
                        .header("Content-Type", FORM + parameters)
                        .POST(body)));
            }
        }
        return answers;
    }

    private static List<BodyPublisher> publishers(byte[] body) {
        return List.of(
                BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private static HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(server.url() + query));
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return answer.statusCode() + " " + answer.body();
    }
}
