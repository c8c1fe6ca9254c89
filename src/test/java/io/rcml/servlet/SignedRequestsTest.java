package io.rcml.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.VoiceRequest;
import io.rcml.internal.cdi.RcmlExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.catalina.Context;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that are signed as Twilio signs today, over HTTP. */
class SignedRequestsTest {

    private static final String PUBLIC = "https://mycompany.com/phone";
    private static final String JSON = "{\"CallSid\":\"CA1\",\"From\":\"Žofie\"}";

    // held, because a logger that nobody holds forgets its level
    private static final Logger LOG = Logger.getLogger("org.apache");
    private static final Tomcat TOMCAT = new Tomcat();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static SeContainer beans;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        LOG.setLevel(Level.SEVERE);
        TOMCAT.setBaseDir(folder.toString());
        TOMCAT.setPort(0);
        Context context = TOMCAT.addContext("/phone", folder.toString());
        context.addParameter("rcml.entry-signature", "12345");
        context.addParameter("rcml.base-url", PUBLIC);
        context.addServletContainerInitializer(new RcmlInitializer(), Set.of(Desk.class));
        // as every server has one, and without it Tomcat asks no filter
        Tomcat.addServlet(context, "default", new DefaultServlet());
        context.addServletMappingDecoded("/", "default");
        beans = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new RcmlExtension())
                .addBeanClasses(Desk.class)
                .initialize();
        TOMCAT.getConnector();
        TOMCAT.start();
    }

    @AfterAll
    static void stop() throws Exception {
        TOMCAT.stop();
        TOMCAT.destroy();
        beans.close();
    }

    private static String signature(String signed) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec("12345".getBytes(UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }

    private static String sha256(String body) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
    }

    private static int status(String target, String signed, HttpRequest.Builder request) throws Exception {
        URI uri = URI.create("http://localhost:" + TOMCAT.getConnector().getLocalPort() + "/phone" + target);
        return CLIENT.send(
                        request.uri(uri)
                                .header("X-Twilio-Signature", signature(signed))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpRequest.Builder json(String body) {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    @Test
    void a_json_body_is_signed_by_its_sha256_in_the_url() throws Exception {
        String target = "/desk/hello?bodySHA256=" + sha256(JSON);

        assertThat(status(target, PUBLIC + target, json(JSON))).isEqualTo(200);
        String upper = "/desk/hello?bodySHA256=" + sha256(JSON).toUpperCase(Locale.ROOT);
        assertThat(status(upper, PUBLIC + upper, json(JSON))).isEqualTo(200);
    }

    @Test
    void another_json_body_than_the_signed_one_is_refused() throws Exception {
        String target = "/desk/hello?bodySHA256=" + sha256(JSON);
        String twice = target + "&bodySHA256=" + sha256(JSON);
        String none = "/desk/hello?a=b";

        assertThat(status(target, PUBLIC + target, json(JSON.replace("CA1", "CA2"))))
                .isEqualTo(403);
        assertThat(status(target, PUBLIC + target, json(JSON + ' '))).isEqualTo(403);
        assertThat(status(twice, PUBLIC + twice, json(JSON))).isEqualTo(403);
        assertThat(status(none, PUBLIC + none, json(JSON))).isEqualTo(403);
        assertThat(status(target, PUBLIC + "/desk/hello", json(JSON))).isEqualTo(403);
    }

    @Test
    void a_sha256_in_the_body_signs_nothing() throws Exception {
        String body = "{\"CallSid\":\"CA1\",\"bodySHA256\":\"" + sha256(JSON) + "\"}";

        assertThat(status("/desk/hello", PUBLIC + "/desk/hello", json(body))).isEqualTo(403);
    }

    @Test
    void what_comes_by_get_is_signed_as_it_was_called() throws Exception {
        String target = "/desk/hello?CallSid=CA1&From=%2b1%20989&To=a+b";

        assertThat(status(target, PUBLIC + target, HttpRequest.newBuilder())).isEqualTo(200);
        assertThat(status(target, PUBLIC + target.replace("%2b", "%2B"), HttpRequest.newBuilder()))
                .isEqualTo(403);
    }

    @Test
    void a_form_is_signed_with_its_parameters() throws Exception {
        HttpRequest.Builder form = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("From=carol&CallSid=CA1"));

        assertThat(status("/desk/hello?a=1", PUBLIC + "/desk/hello?a=1CallSidCA1Fromcarol", form))
                .isEqualTo(200);
    }

    // Weld SE knows no requests
    @ApplicationScoped
    @RcmlController("/desk")
    static class Desk {

        @OnCall("/hello")
        @Say
        String hello(VoiceRequest call) {
            return "Hello " + call.from();
        }
    }
}
