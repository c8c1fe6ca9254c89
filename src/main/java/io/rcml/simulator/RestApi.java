package io.rcml.simulator;

import io.rcml.simulator.internal.rest.RestServer;
import java.io.UncheckedIOException;

/**
 * The platform's REST API, on a port of this machine: the application creates calls, reads them, and leads live ones elsewhere.
 *
 * <pre>{@code
 * try (RestApi api = RestApi.start()) {
 *     // the application is told api.url(), api.accountSid() and api.authToken()
 *     SimulatedCall call = CallSimulator.against(application).restApi(api).call("/incoming");
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code POST {url}/Calls} with {@code From}, {@code To}, {@code Url}, and optionally {@code Method}, {@code Timeout},
 *       {@code StatusCallback}, {@code StatusCallbackMethod}, {@code StatusCallbackEvent}: starts a call
 *   <li>{@code GET {url}/Calls} and {@code GET {url}/Calls/{CallSid}}: reads
 *   <li>{@code POST {url}/Calls/{CallSid}} with {@code Url} and optionally {@code Method}, or with
 *       {@code Status=completed|canceled}: modifies
 * </ul>
 *
 * <p>Each wants Basic authentication by account and token, and gives XML, or JSON at a path that ends in {@code .json}. What a request
 * wants is done when the application has answered the question that it sent the request during; one sent at any other time may find
 * that the call, in virtual time, is over, and is refused with status 409.
 *
 * <p>Thread-safe. For simulations at the same time it shows all their calls, whose seeds must differ; a call that is created belongs
 * to the one that began last.
 */
public final class RestApi implements AutoCloseable {

    private final RestServer server;

    private RestApi(RestServer server) {
        this.server = server;
    }

    /**
     * Starts the API on any free port.
     *
     * @return the API, which listens until it is closed
     * @throws UncheckedIOException if this machine has no port left
     */
    public static RestApi start() {
        return start(0);
    }

    /**
     * Starts the API.
     *
     * @param port the port to listen on, on the loopback address; 0 is any free one
     * @return the API, which listens until it is closed
     * @throws UncheckedIOException if the port is taken
     */
    public static RestApi start(int port) {
        return new RestApi(RestServer.listen(port));
    }

    RestServer server() {
        return server;
    }

    /** {@return the URL of the account, below which is {@code /Calls}} */
    public String url() {
        return server.url();
    }

    /** {@return the account, which is the user's name in Basic authentication} */
    public String accountSid() {
        return RestServer.ACCOUNT_SID;
    }

    /** {@return the account's token, which is the password in Basic authentication} */
    public String authToken() {
        return RestServer.AUTH_TOKEN;
    }

    /** Stops listening. */
    @Override
    public void close() {
        server.close();
    }
}
