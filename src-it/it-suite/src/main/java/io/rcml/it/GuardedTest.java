package io.rcml.it;

import static io.rcml.it.CallApi.attribute;
import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.requireEmpty;
import static io.rcml.it.CallApi.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who gets in over HTTP, and how much. Applications with the same keys and the same audience are nodes of one. */
@ArquillianTest
@RunAsClient
class GuardedTest {

    private static final String OLD = "old:" + "o".repeat(43) + "=";
    private static final String NEW = "new:" + "n".repeat(43) + "=";
    private static final String[] CALLER = {"CallSid", "CA1", "AccountSid", "AC1", "From", "carol"};
    private static final String[] LEG = {
        "CallSid", "CA2", "AccountSid", "AC1", "ParentCallSid", "CA1", "CallStatus", "answered"
    };

    @ArquillianResource
    @OperateOnDeployment("before")
    URL before;

    @ArquillianResource
    @OperateOnDeployment("while")
    URL meanwhile;

    @ArquillianResource
    @OperateOnDeployment("after")
    URL after;

    @ArquillianResource
    @OperateOnDeployment("narrow")
    URL narrow;

    @Deployment(name = "before", testable = false)
    static WebArchive before() {
        return node("before", Map.of("rcml.link-keys", OLD, "rcml.entry-basic", "callapi:secret"));
    }

    @Deployment(name = "while", testable = false)
    static WebArchive meanwhile() {
        return node("while", Map.of("rcml.link-keys", NEW + ", " + OLD, "rcml.entry-addresses", "127.0.0.1"));
    }

    @Deployment(name = "after", testable = false)
    static WebArchive after() {
        return node("after", Map.of("rcml.link-keys", NEW, "rcml.entry-tokens", "true"));
    }

    @Deployment(name = "narrow", testable = false)
    static WebArchive narrow() {
        Map<String, String> limits =
                Map.of("rcml.max-calls", "1", "rcml.max-body", "1000", "rcml.max-parameters", "10");
        return guarded("narrow", with(limits, "rcml.link-keys", OLD));
    }

    private static WebArchive node(String name, Map<String, String> configuration) {
        return guarded(name, with(configuration, "rcml.link-audience", "desk"));
    }

    private static Map<String, String> with(Map<String, String> configuration, String key, String value) {
        Map<String, String> all = new HashMap<>(configuration);
        all.put(key, value);
        return all;
    }

    private static WebArchive guarded(String name, Map<String, String> configuration) {
        return Wars.withContext(Wars.named(name, "io.rcml.it.guarded"), configuration);
    }

    @Test
    void a_link_leads_who_was_given_it_to_its_handler_and_nobody_else_anywhere() {
        String heard = heard(meanwhile);

        requireEmpty(200, new CallApi(meanwhile).post(heard, LEG));
        requireEmpty(200, new CallApi(meanwhile).get(heard + "&" + CallApi.form(LEG)));
        for (String forged : List.of(
                heard.replaceAll("~[^?]*", ""),
                heard.replaceAll("~[^?]*", "~"),
                heard.replace("/heard~", "/whisper~"),
                heard.replace("room=a%26b", "room=c"),
                heard.replace("?", "x?"),
                heard.substring(0, heard.indexOf('?')))) {
            requireEmpty(403, new CallApi(meanwhile).post(forged, LEG));
        }
        requireEmpty(403, new CallApi(meanwhile).post(heard, "CallSid", "CA2", "AccountSid", "AC2"));
        requireEmpty(
                403, new CallApi(meanwhile).post(heard, "CallSid", "CA2", "AccountSid", "AC1", "ParentCallSid", "CA3"));
    }

    @Test
    void what_is_linked_while_a_leg_is_screened_ends_with_the_link_that_led_there() {
        CallApi api = new CallApi(meanwhile);
        String[] leg = {"CallSid", "CA2", "AccountSid", "AC1"};
        String url = attribute(api.post("desk/asking", CALLER), "url");
        String action = attribute(api.post(url, leg), "action");

        assertThat(rcml(api.post(action, leg))).isEqualTo(said("after CA2"));
        assertThat(isClosing(url)).isFalse();
        assertThat(isClosing(action)).isTrue();
    }

    /** What its token says: version, length of the key's id, the id, 8 bytes of the end, and what it is bound to. */
    private static boolean isClosing(String link) {
        byte[] token = Base64.getUrlDecoder().decode(link.replaceAll(".*~|\\?.*", ""));
        return (token[2 + token[1] + 8] & 8) != 0;
    }

    @Test
    void a_refusal_says_nothing_and_logs_one_line_without_the_token() {
        // of the application that refuses little else, since no more is logged than a few lines a second
        String heard = heard(before);
        ServerLog log = ServerLog.mark();

        HttpResponse<String> refused = new CallApi(before).post(heard.replace("?", "x?"), LEG);

        requireEmpty(403, refused);
        assertThat(headers(refused)).isEqualTo(headers(new CallApi(before).get("closed-bell")));
        assertThat(log.linesUntilNow(new CallApi(before)))
                .filteredOn(LogLine::isOurs)
                .extracting(LogLine::text)
                .containsExactly(
                        "io.rcml.it.guarded.Desk.heard was not called, answered by status 403: its token is none that was"
                                + " issued here");
    }

    private static Set<String> headers(HttpResponse<String> answer) {
        return new TreeSet<>(answer.headers().map().keySet());
    }

    @Test
    void links_outlive_a_change_of_keys_and_are_good_on_each_node_that_has_them() {
        String ofOld = heard(before);
        String ofNew = heard(meanwhile);

        requireEmpty(200, new CallApi(meanwhile).post(elsewhere(ofOld, meanwhile), LEG));
        requireEmpty(200, new CallApi(after).post(elsewhere(ofNew, after), LEG));
        requireEmpty(403, new CallApi(after).post(elsewhere(ofOld, after), LEG));
        requireEmpty(403, new CallApi(before).post(elsewhere(ofNew, before), LEG));
    }

    /** It has the key of the other, and its own context path for an audience. */
    @Test
    void links_of_another_application_with_the_same_key_lead_nowhere() {
        String heard = heard(before);

        requireEmpty(200, new CallApi(before).post(heard, LEG));
        requireEmpty(403, new CallApi(narrow).post(elsewhere(heard, narrow), LEG));
    }

    @Test
    void a_parent_that_a_request_claims_gets_no_links() {
        CallApi api = new CallApi(meanwhile);
        String first = attribute(api.post("desk/again", CALLER), "action");
        String second =
                attribute(api.post(first, "CallSid", "CA1", "AccountSid", "AC1", "ParentCallSid", "CA9"), "action");

        assertThat(rcml(api.post(second, CALLER)).toString()).contains("action=");
        requireEmpty(403, api.post(second, "CallSid", "CA9", "AccountSid", "AC1"));
    }

    @Test
    void what_a_request_leaves_out_is_carried_over_to_its_links() {
        CallApi api = new CallApi(meanwhile);
        String sent = attribute(api.post("desk/texting", CALLER), "action");
        String next = attribute(api.post(sent, "SmsStatus", "sent"), "action");

        assertThat(rcml(api.post(next, CALLER)).toString()).contains("action=");
        requireEmpty(403, api.post(next, "CallSid", "CA9", "AccountSid", "AC1"));
        requireEmpty(403, api.post(next, "CallSid", "CA1", "AccountSid", "AC2"));
        requireEmpty(403, api.post(next, "SmsStatus", "sent"));
    }

    @Test
    void the_values_of_a_link_are_as_many_as_it_has_in_the_url_and_in_the_body() {
        CallApi api = new CallApi(meanwhile);
        String heard = heard(meanwhile);
        String leg = CallApi.form(LEG);

        requireEmpty(200, api.postBody(heard, leg + "&room=a%26b"));
        requireEmpty(403, api.postBody(heard, leg + "&room=a%26b&room=a%26b"));
        requireEmpty(403, api.postBody(heard, leg + "&room=b"));
        requireEmpty(403, api.postBody(heard + "&room=a%26b", leg));
        requireEmpty(400, api.postBody(heard, leg + "&ParentCallSid=CA9"));
    }

    @Test
    void who_cannot_come_in_is_told_so_before_the_body_is_there() {
        for (String path : List.of("desk/heard", "desk/heard~" + "A".repeat(70), "desk/after")) {
            assertThat(RawHttp.statusWithoutBody(after, path)).as(path).isEqualTo(403);
        }
    }

    @Test
    void an_entry_point_wants_what_is_configured_of_who_has_no_token() {
        CallApi basic = new CallApi(before);
        HttpResponse<String> stranger = basic.post("desk/after", CALLER);
        HttpResponse<String> wrong = basic.send(
                basic.request("desk/after?CallSid=CA1").header("Authorization", "Basic " + base64("callapi:wrong")));
        HttpResponse<String> right = basic.send(
                basic.request("desk/after?CallSid=CA1").header("Authorization", "Basic " + base64("callapi:secret")));

        requireEmpty(401, stranger);
        assertThat(stranger.headers().firstValue("WWW-Authenticate"))
                .contains("Basic realm=\"CallAPI\", charset=\"UTF-8\"");
        requireEmpty(401, wrong);
        assertThat(rcml(right)).isEqualTo(said("after CA1"));
        requireEmpty(403, new CallApi(after).post("desk/after", CALLER));
        assertThat(rcml(new CallApi(meanwhile).post("desk/after", CALLER))).isEqualTo(said("after CA1"));
    }

    @Test
    void a_link_leads_to_an_entry_point_without_more() {
        CallApi basic = new CallApi(before);
        String action = attribute(
                basic.send(basic.request("desk/incoming?" + CallApi.form(CALLER))
                        .header("Authorization", "Basic " + base64("callapi:secret"))),
                "action");

        assertThat(rcml(basic.post(action, CALLER))).isEqualTo(said("after CA1"));
        requireEmpty(403, basic.post(action, "CallSid", "CA9", "AccountSid", "AC1"));
    }

    @Test
    void an_answer_arrives_though_its_handler_interrupted_its_thread() {
        assertThat(rcml(new CallApi(after).post("desk/interrupted", CALLER))).isEqualTo(said("sent all the same"));
        requireEmpty(200, new CallApi(after).post("desk/open", LEG));
    }

    @Test
    void who_asks_for_it_is_open_to_all() {
        requireEmpty(200, new CallApi(after).post("desk/open", LEG));
    }

    @Test
    void a_body_that_is_too_long_is_refused_whether_or_not_it_says_so() {
        CallApi api = new CallApi(narrow);
        String value = "x".repeat(990);

        assertThat(rcml(api.post("desk/after", "CallSid", "CA1"))).isEqualTo(said("after CA1"));
        requireEmpty(413, api.post("desk/open", "CallSid", "CA1", "Other", value));
        requireEmpty(413, chunked(api, "desk/open", "CallSid=CA1&CallStatus=ringing&Other=" + value));
        requireEmpty(200, chunked(api, "desk/open", "CallSid=CA1&CallStatus=ringing"));
        requireEmpty(413, api.postJson("desk/open", "{\"CallSid\":\"" + value + "\"}"));
    }

    @Test
    void what_is_too_much_or_contradicts_itself_is_refused() {
        CallApi api = new CallApi(narrow);

        requireEmpty(400, api.postBody("desk/open", "a&".repeat(9) + "CallSid=CA1&CallStatus=ringing"));
        requireEmpty(400, api.postBody("desk/open", "CallSid=CA1&CallSid=CA2&CallStatus=ringing"));
        requireEmpty(400, api.postBody("desk/open?CallSid=CA1", "CallSid=CA2&CallStatus=ringing"));
        requireEmpty(400, api.postBody("desk/open", "CallSid=CA1&CallStatus=ringing&CallStatus=completed"));
        requireEmpty(200, api.postBody("desk/open?CallSid=CA1", "CallSid=CA1&CallStatus=ringing"));
        requireEmpty(400, api.postJson("desk/open", "{\"CallSid\":[\"CA1\",\"CA2\"],\"CallStatus\":\"ringing\"}"));
    }

    /** A request that waits in its handler. It may come while somebody looks whether it is there, and is tried again then. */
    private static CompletableFuture<HttpResponse<String>> holdsThePlace(CallApi api) {
        while (true) {
            CompletableFuture<HttpResponse<String>> request = api.start("desk/wait", "CallSid", "CA1");
            while (!request.isDone()) {
                if (api.get("desk/after", "CallSid", "CA2").statusCode() == 503) {
                    return request;
                }
            }
            requireEmpty(503, request.join());
        }
    }

    @Test
    void who_comes_when_there_is_no_place_is_refused_at_once() {
        CallApi api = new CallApi(narrow);
        CompletableFuture<HttpResponse<String>> first = holdsThePlace(api);

        requireEmpty(503, api.get("desk/after", "CallSid", "CA2"));
        assertThat(api.get("bell").statusCode()).isEqualTo(200);

        assertThat(rcml(first.join())).isEqualTo(said("rung"));
        assertThat(rcml(api.get("desk/after", "CallSid", "CA2"))).isEqualTo(said("after CA2"));
    }

    private static String heard(URL application) {
        CallApi api = new CallApi(application);
        return attribute(
                api.send(api.request("desk/incoming?" + CallApi.form(CALLER))
                        .header("Authorization", "Basic " + base64("callapi:secret"))),
                "statusCallback");
    }

    /** The same link on another node. */
    private static String elsewhere(String link, URL node) {
        return node + URI.create(link).getRawSchemeSpecificPart().replaceFirst("^//[^/]*/[^/]*/", "");
    }

    private static HttpResponse<String> chunked(CallApi api, String path, String form) {
        return api.send(api.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)))));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
