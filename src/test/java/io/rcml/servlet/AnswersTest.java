package io.rcml.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.call.StatusCallback;
import io.rcml.internal.cdi.LogRecords;
import io.rcml.internal.cdi.RcmlExtension;
import io.rcml.model.Rcml;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the answers of Tomcat, and what its start logs. */
class AnswersTest {

    private static final String CALL = "CallSid=CA1&AccountSid=AC1&From=carol&To=%2B19895550100&Direction=inbound";

    // held, because a logger that nobody holds forgets its level
    private static final Logger LOG = Logger.getLogger("org.apache");
    private static final Tomcat TOMCAT = new Tomcat();

    private static SeContainer beans;
    private static List<String> start;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        LOG.setLevel(Level.SEVERE);
        TOMCAT.setBaseDir(folder.toString());
        TOMCAT.setPort(0);
        Context context = TOMCAT.addContext("/phone", folder.toString());
        context.addParameter("rcml.entry-tokens", "true");
        context.addParameter("rcml.max-body", "1000");
        context.addServletContainerInitializer(new RcmlInitializer(), Set.of(Desk.class));
        // as every server has one, and without it Tomcat asks no filter
        Tomcat.addServlet(context, "default", new DefaultServlet());
        context.addServletMappingDecoded("/", "default");
        for (HttpServlet servlet : List.of(new Own(false), new Own(true))) {
            Tomcat.addServlet(context, servlet.getServletName(), servlet);
            context.addServletMappingDecoded('/' + servlet.getServletName(), servlet.getServletName());
        }
        beans = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new RcmlExtension())
                .addBeanClasses(Desk.class)
                .initialize();
        try (LogRecords log = new LogRecords()) {
            TOMCAT.start();
            start = log.lines();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        TOMCAT.stop();
        TOMCAT.destroy();
        beans.close();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /phone/desk/open      | 200
            POST   | /phone/desk/heard     | 200
            POST   | /phone/desk/incoming  | 403
            POST   | /phone/desk//open     | 400
            POST   | /phone/desk/failing   | 500
            DELETE | /phone/desk/open      | 405
            """)
    void no_cache_keeps_an_answer_whatever_its_status(String method, String path, int status) throws IOException {
        String answer = answer(method, path, CALL + "&CallStatus=ringing");

        assertThat(answer).startsWith("HTTP/1.1 " + status + ' ').contains("\r\nCache-Control: no-store\r\n");
    }

    @Test
    void no_cache_keeps_the_answer_to_a_body_that_is_too_long() throws IOException {
        assertThat(answer("POST", "/phone/desk/open", CALL + "&Other=" + "x".repeat(1000)))
                .startsWith("HTTP/1.1 413 ")
                .contains("\r\nCache-Control: no-store\r\n");
    }

    @Test
    void a_servlet_of_ones_own_says_itself_what_caches_may_keep() throws IOException {
        assertThat(answer("GET", "/phone/own", "")).contains("\r\nCache-Control: no-store\r\n");
        assertThat(answer("GET", "/phone/cached", ""))
                .contains("\r\nCache-Control: max-age=60\r\n")
                .doesNotContain("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk/interrupted", "own?interrupt"})
    void a_document_arrives_though_its_thread_was_interrupted(String path) throws IOException {
        String answer = answer("POST", "/phone/" + path, CALL);

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .endsWith(Rcml.builder().say("Hello").build().toString());
    }

    @Test
    void a_status_arrives_though_its_thread_was_interrupted() throws IOException {
        assertThat(answer("POST", "/phone/desk/interrupted-report", CALL + "&CallStatus=ringing"))
                .startsWith("HTTP/1.1 200 ");
    }

    /** Who sent another request over it might get no answer. */
    @ParameterizedTest
    @ValueSource(strings = {"desk/interrupted", "desk/interrupted-report", "own?interrupt"})
    void the_connection_of_a_thread_that_was_interrupted_is_not_used_again(String path) throws IOException {
        assertThat(answer("POST", "/phone/" + path, CALL + "&CallStatus=ringing", ""))
                .startsWith("HTTP/1.1 200 ")
                .contains("\r\nConnection: close\r\n");
    }

    @Test
    void the_start_says_how_to_print_the_urls_of_entry_points_and_shows_no_token() {
        assertThat(start)
                .contains(
                        "INFO Entry points want tokens. Configure rcml.link-keys, then print their URLs with: java -jar"
                                + " rcml-jakarta.jar entry --context /phone /desk/incoming")
                .noneMatch(line -> line.contains("~"));
    }

    /** The whole answer, however the connection ends. */
    private static String answer(String method, String target, String form) throws IOException {
        return answer(method, target, form, "Connection: close\r\n");
    }

    private static String answer(String method, String target, String form, String connection) throws IOException {
        try (Socket socket = new Socket("localhost", TOMCAT.getConnector().getLocalPort())) {
            String request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + connection
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                    + "\r\n\r\n" + form;
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    // Weld SE knows no requests
    @ApplicationScoped
    @RcmlController("/desk")
    static class Desk {

        @OnCall("/incoming")
        Rcml incoming() {
            return Rcml.builder().hangup().build();
        }

        @OnCall(value = "/open", unsigned = true)
        Rcml open() {
            return Rcml.builder().hangup().build();
        }

        @OnCall(value = "/failing", unsigned = true)
        Rcml failing() {
            throw new IllegalStateException("The roster is on fire");
        }

        @OnStatus(value = "/heard", unsigned = true)
        void heard(StatusCallback call) {
            assertThat(call.callSid().value()).isEqualTo("CA1");
        }

        @OnCall(value = "/interrupted", unsigned = true)
        Rcml interrupted() {
            Thread.currentThread().interrupt();
            return Rcml.builder().say("Hello").build();
        }

        @OnStatus(value = "/interrupted-report", unsigned = true)
        void interrupted(StatusCallback call) {
            heard(call);
            Thread.currentThread().interrupt();
        }
    }

    /** Answers by itself. */
    private static final class Own extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final boolean cached;

        private Own(boolean cached) {
            this.cached = cached;
        }

        @Override
        public String getServletName() {
            return cached ? "cached" : "own";
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (cached) {
                response.setHeader("Cache-Control", "max-age=60");
            }
            boolean interrupted = "interrupt".equals(request.getQueryString());
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            RcmlResponse.send(Rcml.builder().say("Hello").build(), response);
            assertThat(Thread.currentThread().isInterrupted()).isEqualTo(interrupted);
        }
    }
}
