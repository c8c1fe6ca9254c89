package io.rcml.internal.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.rcml.call.CallSid;
import io.rcml.internal.config.Problems;
import io.rcml.internal.config.Settings;
import io.rcml.rest.CallApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The access to the platform's REST API, as it is configured. */
class ConfiguredApiTest {

    private final List<String> asked = new ArrayList<>();
    private HttpServer platform;

    @BeforeEach
    void start() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod()
                    + ' '
                    + exchange.getRequestURI()
                    + ' '
                    + exchange.getRequestHeaders().getFirst("Authorization")
                    + ' '
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = "{\"sid\":\"CA1\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    private LiveCalls configured(Problems problems, String platformName, String auth) {
        Map<String, String> configuration = new HashMap<>(Map.of(
                "rcml.api.url",
                "http://localhost:" + platform.getAddress().getPort() + "/call",
                "rcml.api.account-sid",
                "AC1",
                "rcml.api.auth-token",
                "s3cret"));
        configuration.put("rcml.api.platform", platformName);
        configuration.put("rcml.api.auth", auth);
        return LiveCalls.of(new Settings(key -> Optional.ofNullable(configuration.get(key)), problems));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,        -,               GET /call/2012-04-24/Accounts/AC1/Calls/CA1.json,          AC1:s3cret, ''
            restcomm, token,           GET /call/2012-04-24/Accounts/AC1/Calls/CA1.json,          s3cret:,    ''
            callapi,  -,               POST /call/2012-04-24/Accounts/AC1/ListCalls/CA1.json,     s3cret:,    ''
            CallAPI,  account,         POST /call/2012-04-24/Accounts/AC1/ListCalls/CA1.json,     AC1:s3cret, ''
            callapi,  token-parameter, POST /call/2012-04-24/Accounts/AC1/ListCalls/CA1.json,     -,          token=s3cret
            restcomm, token-parameter, GET /call/2012-04-24/Accounts/AC1/Calls/CA1.json?token=s3cret, -,      ''
            """)
    void platform_and_way_to_log_in_are_as_configured(
            String platformName, String auth, String request, String credentials, String body) {
        Problems problems = new Problems();

        try (CallApi api = configured(problems, platformName, auth).open()) {
            api.calls().get(new CallSid("CA1"));
        }

        assertThat(problems.all()).isEmpty();
        String authorization = credentials == null
                ? "null"
                : "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        assertThat(asked).containsExactly(request + ' ' + authorization + ' ' + body);
    }

    @Test
    void other_words_are_problems_with_a_cure() {
        Problems problems = new Problems();
        configured(problems, "twilio", "basic");

        assertThat(problems.all())
                .extracting(Object::toString)
                .containsExactly(
                        "rcml.api.platform: it is \"twilio\"; set it to callapi or restcomm.",
                        "rcml.api.auth: it is \"basic\"; set it to account, token or token-parameter.");
    }
}
