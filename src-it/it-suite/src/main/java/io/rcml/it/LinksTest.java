package io.rcml.it;

import static io.rcml.it.CallApi.attribute;
import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.requireEmpty;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class LinksTest {

    private static final String SIGNS = "io.rcml.it.signs";

    @ArquillianResource
    @OperateOnDeployment("unconfigured")
    URL unconfigured;

    @ArquillianResource
    @OperateOnDeployment("behind a proxy")
    URL behindProxy;

    @ArquillianResource
    @OperateOnDeployment("behind a proxy of one family")
    URL behindProxyOfOneFamily;

    @ArquillianResource
    @OperateOnDeployment("configured")
    URL configured;

    @Deployment(name = "unconfigured", testable = false)
    static WebArchive unconfigured() {
        return Wars.of(SIGNS);
    }

    @Deployment(name = "behind a proxy", testable = false)
    static WebArchive behindProxy() {
        return Wars.withContext(Wars.named("behind-proxy", SIGNS), Map.of("rcml.trusted-proxies", "127.0.0.0/8, ::1"));
    }

    @Deployment(name = "behind a proxy of one family", testable = false)
    static WebArchive behindProxyOfOneFamily() {
        return Wars.withContext(
                Wars.named("behind-proxy-of-one-family", SIGNS),
                Map.of("rcml.trusted-proxies", "127.0.0.0/8, ::1", "rcml.forwarded", "x-forwarded"));
    }

    @Deployment(name = "configured", testable = false)
    static WebArchive configured() {
        return Wars.withContext(
                Wars.named("with-base-url", SIGNS), Map.of("rcml.base-url", "https://phone.example.com/office/"));
    }

    @Test
    void a_link_begins_with_what_the_request_came_to() {
        assertThat(link(unconfigured, "signs/here")).isEqualTo(unconfigured + "signs/here");
    }

    @Test
    void a_link_holds_values_in_its_path_and_in_its_query() {
        assertThat(link(unconfigured, "signs/agents/%C5%BDofie%20K"))
                .isEqualTo(unconfigured + "signs/agents/%C5%BDofie%20K?desk=front%20%26%20back");
    }

    @Test
    void a_link_to_a_handler_subscribes_to_the_events_that_it_hears() {
        assertThat(rcml(new CallApi(unconfigured).get("signs/one", "CallSid", "CA1")))
                .isEqualTo(Xml.of("""
                <Response><Dial><Client statusCallback="%ssigns/completed" statusCallbackEvent="completed">alice</Client></Dial>
                </Response>""".formatted(unconfigured)));
        assertThat(rcml(new CallApi(unconfigured).get("signs/all", "CallSid", "CA1")))
                .isEqualTo(Xml.of("""
                <Response><Dial><Client statusCallback="%ssigns/reports"
                    statusCallbackEvent="initiated,ringing,answered,completed">alice</Client></Dial></Response>""".formatted(unconfigured)));
    }

    @Test
    void what_a_proxy_forwards_is_believed_only_where_the_proxy_is_trusted() {
        String[] forwarded = {"X-Forwarded-Proto", "https", "X-Forwarded-Host", "phone.example.com"};

        assertThat(link(unconfigured, "signs/here", forwarded)).isEqualTo(unconfigured + "signs/here");
        assertThat(link(behindProxy, "signs/here", forwarded))
                .isEqualTo("https://phone.example.com/behind-proxy/signs/here");
        assertThat(link(behindProxy, "signs/here")).isEqualTo(behindProxy + "signs/here");
    }

    @Test
    void the_standard_header_of_proxies_is_believed_as_the_others_are() {
        String[] forwarded = {"Forwarded", "for=192.0.2.1;proto=https;host=\"phone.example.com:8443\""};

        assertThat(link(unconfigured, "signs/here", forwarded)).isEqualTo(unconfigured + "signs/here");
        assertThat(link(behindProxy, "signs/here", forwarded))
                .isEqualTo("https://phone.example.com:8443/behind-proxy/signs/here");
    }

    @Test
    void what_a_client_adds_in_the_headers_that_its_proxy_does_not_write_leads_nowhere_else() {
        String[] forwarded = {
            "X-Forwarded-For", "192.0.2.1",
            "X-Forwarded-Proto", "https",
            "X-Forwarded-Host", "phone.example.com",
            "Forwarded", "for=192.0.2.1;proto=https;host=evil.example"
        };

        requireEmpty(400, send(behindProxy, "signs/here", forwarded));
        assertThat(link(behindProxyOfOneFamily, "signs/here", forwarded))
                .isEqualTo("https://phone.example.com/behind-proxy-of-one-family/signs/here");
    }

    @Test
    void a_proxy_may_put_a_prefix_in_place_of_the_context_path() {
        String[] forwarded = {
            "X-Forwarded-Proto", "https", "X-Forwarded-Host", "phone.example.com", "X-Forwarded-Prefix", "/office"
        };

        assertThat(link(unconfigured, "signs/here", forwarded)).isEqualTo(unconfigured + "signs/here");
        assertThat(link(behindProxy, "signs/here", forwarded)).isEqualTo("https://phone.example.com/office/signs/here");
        forwarded[5] = "//evil.example";
        requireEmpty(400, send(behindProxy, "signs/here", forwarded));

        forwarded[5] = "/office";
        String report = attribute(send(behindProxy, "signs/one", forwarded), "statusCallback");
        assertThat(report).startsWith("https://phone.example.com/office/signs/completed~");
        String below = report.substring("https://phone.example.com/office/".length());
        assertThat(new CallApi(behindProxy)
                        .get(below, "CallSid", "CA2", "ParentCallSid", "CA1", "CallStatus", "completed")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothing_that_a_client_puts_into_the_path_gets_into_a_link() {
        String root =
                unconfigured.toString().substring(0, unconfigured.toString().indexOf('/', 8));
        String context = unconfigured.getPath().replace("/", "");
        CallApi api = new CallApi(unconfigured);

        for (String path : new String[] {
            '/' + context + ";jsessionid=AB/",
            '/' + context + ";a=%22%3E/",
            "/%" + Integer.toHexString(context.charAt(0)) + context.substring(1) + '/',
            "//evil.example/../" + context + '/'
        }) {
            var answer = api.send(api.request(root + path + "signs/here?CallSid=CA1"));

            // Servers differ in which of these they let in.
            if (answer.statusCode() == 200) {
                assertThat(rcml(answer).text()).as(path).isEqualTo(unconfigured + "signs/here");
            }
        }
    }

    @Test
    void a_configured_url_goes_before_all_that_is_forwarded() {
        assertThat(link(configured, "signs/here", "X-Forwarded-Host", "wrong.example.com"))
                .isEqualTo("https://phone.example.com/office/signs/here");
    }

    private static String link(URL application, String path, String... headers) {
        return rcml(send(application, path, headers)).text();
    }

    private static HttpResponse<String> send(URL application, String path, String... headers) {
        CallApi api = new CallApi(application);
        var request = api.request(path + "?CallSid=CA1");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return api.send(request);
    }
}
