package io.rcml.simulator;

import io.rcml.simulator.internal.rest.ApiStyle;
import io.rcml.simulator.internal.rest.CallapiStyle;
import io.rcml.simulator.internal.rest.RestServer;
import io.rcml.simulator.internal.rest.RestcommStyle;
import io.rcml.simulator.script.Dialect;
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
 *   <li>{@code GET {url}/Recordings}, {@code GET} and {@code DELETE {url}/Recordings/{RecordingSid}}: what was recorded by a {@code
 *       Record}
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
     * Starts the API on any free port, as RestComm's pages have it, which the other dialects take as well.
     *
     * @return the API, which listens until it is closed
     * @throws UncheckedIOException if this machine has no port left
     */
    public static RestApi start() {
        return start(0);
    }

    /**
     * Starts the API of a platform on any free port. {@link Dialect#CALLAPI} is below {@code /call}, wants the token as the user's name
     * without a password, or as the parameter {@code token}, lists calls by {@code POST {url}/ListCalls} as well, mutes by {@code
     * Mute}, moves both legs by {@code MoveConnectedCallLeg}, finds out who answers by {@code DetectVoicemail}, spells statuses in
     * upper case, and refuses with status 200 and {@code {"status":"error","error":"…"}}.
     *
     * @param dialect the platform
     * @return the API, which listens until it is closed
     * @throws UncheckedIOException if this machine has no port left
     */
    public static RestApi start(Dialect dialect) {
        return start(0, dialect);
    }

    /**
     * Starts the API as RestComm's pages have it.
     *
     * @param port the port to listen on, on the loopback address; 0 is any free one
     * @return the API, which listens until it is closed
     * @throws UncheckedIOException if the port is taken
     */
    public static RestApi start(int port) {
        return start(port, Dialect.RESTCOMM);
    }

    private static RestApi start(int port, Dialect dialect) {
        ApiStyle style = dialect == Dialect.CALLAPI ? new CallapiStyle() : new RestcommStyle();
        return new RestApi(RestServer.listen(port, style));
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
        return ApiStyle.ACCOUNT_SID;
    }

    /** {@return the account's token, which is the password in Basic authentication} */
    public String authToken() {
        return ApiStyle.AUTH_TOKEN;
    }

    /** Stops listening. */
    @Override
    public void close() {
        server.close();
    }
}
