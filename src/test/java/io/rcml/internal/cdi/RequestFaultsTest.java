package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Gather;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Redirect;
import io.rcml.annotation.Say;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallSid;
import io.rcml.call.Parameters;
import io.rcml.call.VoiceRequest;
import io.rcml.links.Link;
import io.rcml.links.Links;
import io.rcml.model.Client;
import io.rcml.model.Prompt;
import io.rcml.model.Rcml;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the request is status 400, and no application's failure, wherever it shows. */
class RequestFaultsTest {

    private static final String CONTRADICTION =
            "The request's Forwarded and X-Forwarded-* headers contradict each other, so nobody can tell which of them a"
                    + " proxy wrote, and to which URL it came; set rcml.forwarded to forwarded or x-forwarded, whichever the"
                    + " proxy writes, or configure rcml.base-url";
    private static final String NOT_A_NUMBER =
            "The request's Digits is \"*\", which is no int; take String to see any value";
    private static final String NO_DIGITS =
            "The request has no Digits, and @Param(\"Digits\") needs one; take Optional<…> if it may be missing";
    private static final String NO_CALL =
            "A VoiceRequest needs the parameter CallSid, and none arrived (parameters: From):"
                    + " is this request from CallAPI?";

    private static Application application;

    @BeforeAll
    static void deploy() {
        application = Application.of(
                Map.of("rcml.trusted-proxies", "10.0.0.1"),
                Desk.class,
                Early.class,
                Shared.class,
                Caller.class,
                Web.class);
    }

    @AfterAll
    static void undeploy() {
        application.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/desk/link",
        "/desk/action",
        "/desk/redirect",
        "/desk/noun",
        "/desk/screen",
        "/desk/early",
        "/desk/looked-up",
        "/desk/shared",
        "/desk/wrapped",
        "/desk/async",
        "/desk/heard"
    })
    void headers_that_contradict_each_other_are_not_the_applications_failure(String path) {
        assertFault(path, CONTRADICTION, "CallSid", "CA1", "CallStatus", "answered");
    }

    @Test
    void values_that_cannot_be_read_are_not_the_applications_failure() {
        assertFault("/desk/digits", NOT_A_NUMBER, "CallSid", "CA1", "Digits", "*");
        assertFault("/desk/digits", NO_DIGITS, "CallSid", "CA1");
        assertFault("/desk/voice", NO_CALL, "From", "carol");
        assertFault("/desk/call", NO_CALL, "From", "carol");
        assertFault("/desk/injected", NO_CALL, "From", "carol");
    }

    @Test
    void what_a_handler_finds_wrong_itself_is_the_applications_failure() {
        for (String path : List.of("/desk/refuses", "/desk/broken", "/desk/unready")) {
            application.bean(Web.class).current = Parameters.of("CallSid", "CA1");
            assertThat(application.answer(path)).as(path).isEqualTo("<Say>Sorry</Say>");
        }
    }

    private static void assertFault(String path, String fault, String... parameters) {
        application.bean(Web.class).current = Parameters.of(parameters);
        try (LogRecords log = new LogRecords()) {
            assertThat(application.request(path, parameters).status()).isEqualTo(400);
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("WARNING " + Desk.class.getName() + ".")
                    .endsWith(", answered by status 400: " + fault);
        }
    }

    @RcmlController("/desk")
    static class Desk {

        @Inject
        Links links;

        @Inject
        Instance<Early> early;

        @Inject
        Instance<Shared> shared;

        @Inject
        Caller caller;

        @OnCall("/link")
        Rcml link() {
            return Rcml.builder().redirect(links.to(Desk::voice)).build();
        }

        @OnCall("/action")
        @Gather(action = "voice")
        Prompt action() {
            return Prompt.say("Press a key.");
        }

        @OnCall("/redirect")
        @Redirect
        Link redirect() {
            return links.to(Desk::voice);
        }

        @OnCall("/noun")
        @Dial
        Client noun() {
            return Client.builder()
                    .name("alice")
                    .statusCallback(links.to(Desk::heard))
                    .build();
        }

        @OnScreening("/screen")
        @Gather(action = "voice")
        Prompt screen() {
            return Prompt.say("Press a key.");
        }

        @OnCall("/early")
        @Redirect
        Link early(Early argument) {
            return argument.link();
        }

        @OnCall("/looked-up")
        @Redirect
        Link lookedUp() {
            return early.get().link();
        }

        @OnCall("/shared")
        @Redirect
        Link shared() {
            return shared.get().link();
        }

        @OnCall("/wrapped")
        @Redirect
        Link wrapped() throws Exception {
            try {
                return links.to(Desk::voice);
            } catch (RuntimeException noLink) {
                throw new Exception("no link", noLink);
            }
        }

        @OnCall("/async")
        @Redirect
        Link async() {
            return CompletableFuture.supplyAsync(() -> links.to(Desk::voice), Runnable::run)
                    .join();
        }

        @OnStatus("/heard")
        void heard(CallAnswered call) {
            early.get().link();
        }

        @OnCall("/digits")
        @Say
        String digits(@Param("Digits") int choice) {
            return "You chose " + choice;
        }

        @OnCall("/voice")
        @Say
        String voice(VoiceRequest call) {
            return "Hello, " + call.from();
        }

        @OnCall("/call")
        @Say
        String call(CallSid call) {
            return "Hello, " + call;
        }

        @OnCall("/injected")
        @Say
        String injected() {
            return caller.greeting();
        }

        @OnCall("/refuses")
        @Say
        String refuses() {
            throw new IllegalArgumentException("not today");
        }

        @OnCall("/broken")
        @Say
        String broken(Parameters all) {
            return all.get("Account").map(Integer::valueOf).orElseThrow().toString();
        }

        @OnCall("/unready")
        @Redirect
        String unready() {
            return "not a URL";
        }

        @OnError
        @Say
        String apologise(RuntimeException e) {
            return "Sorry";
        }

        @OnError
        @Say
        String apologise() {
            return "Sorry for anything";
        }
    }

    /** Makes a link as soon as it is made itself. */
    static class Early {

        @Inject
        Links links;

        private Link link = Link.toCall("none", "https://app.example.com/");

        @PostConstruct
        void make() {
            link = links.to(Desk::voice);
        }

        Link link() {
            return link;
        }
    }

    /** The same behind a proxy. */
    @RequestScoped
    static class Shared {

        @Inject
        Early early;

        Link link() {
            return early.link();
        }
    }

    static class Caller {

        @Inject
        VoiceRequest call;

        String greeting() {
            return "Hello, " + call.from();
        }
    }

    /** A servlet container's request that came through a proxy which lets forwarding headers of its client through. */
    @Singleton
    static class Web {

        Parameters current = Parameters.of();

        @Produces
        @RequestScoped
        HttpServletRequest request() {
            return of(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
                case "getScheme" -> "https";
                case "getServerName" -> "app.example.com";
                case "getServerPort" -> 443;
                case "getRemoteAddr" -> "10.0.0.1";
                case "getServletContext" -> of(ServletContext.class, (context, asked, none) -> "/phone");
                case "getAttribute" -> arguments[0].equals(Parameters.class.getName()) ? current : null;
                case "getHeaders" -> Collections.enumeration(headers((String) arguments[0]));
                default -> throw new UnsupportedOperationException(method.getName());
            });
        }

        private static List<String> headers(String name) {
            return switch (name) {
                case "Forwarded" -> List.of("for=198.51.100.7");
                case "X-Forwarded-For" -> List.of("203.0.113.5");
                default -> List.of();
            };
        }

        private static <T> T of(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(Web.class.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
