package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.call.FaxResult;
import io.rcml.call.GatherResult;
import io.rcml.call.GeolocationResult;
import io.rcml.call.Parameters;
import io.rcml.call.SmsResult;
import io.rcml.call.TranscriptionResult;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results in beans that no handler passes them to, while a servlet container's request is served. */
class InjectedResultsTest {

    private Application application;
    private Archive archive;
    private Web web;

    @BeforeEach
    void deploy() {
        application = Application.of(Reports.class, Archive.class, Web.class);
        archive = application.bean(Archive.class);
        web = application.bean(Web.class);
    }

    @AfterEach
    void undeploy() {
        application.close();
    }

    @Test
    void each_result_is_read_from_the_current_request() {
        assertThat(heard("TranscriptionText", "call me back")).isEqualTo("call me back|||");
        assertThat(heard("SmsSid", "SM1", "FaxSid", "FX1", "GeolocationSid", "GL1"))
                .isEqualTo("|SM1|FX1|GL1");
    }

    @Test
    void a_request_without_a_call_fails_only_who_asks_for_what_needs_one() {
        assertThat(heard()).isEqualTo("|||");
        web.current = Parameters.of();
        try (LogRecords log = new LogRecords()) {
            assertThat(application.request("/reports/gathered").status()).isEqualTo(400);
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .endsWith("answered by status 400: A GatherResult needs the parameter CallSid, and none arrived"
                            + " (parameters: none): is this request from CallAPI?");
        }
    }

    @Test
    void where_no_request_is_served_there_is_none_to_read() {
        assertThatThrownBy(() -> archive.sms.sid()).isInstanceOf(ContextNotActiveException.class);
    }

    private String heard(String... parameters) {
        web.current = Parameters.of(parameters);
        assertThat(application.request("/reports/all").status()).isEqualTo(200);
        return archive.kept;
    }

    @RcmlController("/reports")
    static class Reports {

        @Inject
        Archive archive;

        @OnStatus("/all")
        void all(SmsResult report) {
            archive.keep();
        }

        @OnStatus("/gathered")
        void gathered(SmsResult report) {
            archive.keepCall();
        }
    }

    /** One for all requests, and still sees the current one. */
    @Singleton
    static class Archive {

        @Inject
        TranscriptionResult transcription;

        @Inject
        SmsResult sms;

        @Inject
        FaxResult fax;

        @Inject
        GeolocationResult geolocation;

        @Inject
        GatherResult gathered;

        private String kept = "";

        void keep() {
            kept = "%s|%s|%s|%s"
                    .formatted(
                            transcription.text().orElse(""),
                            sms.sid().orElse(""),
                            fax.sid().orElse(""),
                            geolocation.sid().orElse(""));
        }

        void keepCall() {
            kept = gathered.callSid().value();
        }
    }

    /** What of a servlet container's request is asked for. */
    @Singleton
    static class Web {

        Parameters current = Parameters.of();

        @Produces
        @RequestScoped
        HttpServletRequest request() {
            return (HttpServletRequest) Proxy.newProxyInstance(
                    Web.class.getClassLoader(),
                    new Class<?>[] {HttpServletRequest.class},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "getScheme" -> "https";
                        case "getAttribute" -> current;
                        default -> throw new UnsupportedOperationException(method.getName());
                    });
        }
    }
}
