package io.rcml.rest;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The platform's REST API, as one account sees it: a bean to inject, configured by {@code rcml.api.url},
 * {@code rcml.api.account-sid}, {@code rcml.api.auth-token} and {@code rcml.api.platform}, or built by hand.
 *
 * <pre>{@code
 * callApi.calls().move(callback.callSid(), links.to(Reception::overflow));
 * }</pre>
 *
 * <p>Nothing is sent twice that could ring a telephone twice. What only reads is asked up to three times, if there is no answer
 * or not a whole one; what changes something is sent again only if no connection could be made, so that nothing was sent. An
 * answer is final, whatever it says: if it is not what was asked for, or there is none in time, a {@link CallApiException} says so.
 * Redirects are not followed.
 *
 * <p>Connections and threads are there as long as something is being asked. The injected one is closed with the application.
 * Thread-safe.
 *
 * <p>Source: REST, for calls already running.
 */
// Open to be injected as a proxy, which is made on first use, once the configuration is known.
public interface CallApi extends AutoCloseable {

    /** A platform, by how its API is documented. */
    enum Platform {
        /** RestComm: HTTP Basic by account and token, calls are listed by GET. */
        RESTCOMM(Auth.ACCOUNT),
        /** CallAPI: HTTP Basic by the token alone, calls are listed by POST, and a call has its URL in three spellings. */
        CALLAPI(Auth.TOKEN);

        private final Auth auth;

        Platform(Auth auth) {
            this.auth = auth;
        }

        Auth auth() {
            return auth;
        }
    }

    /** How an account shows that it may ask. */
    enum Auth {
        /** HTTP Basic: the account SID is the user, the auth token the password (RestComm). */
        ACCOUNT,
        /** HTTP Basic: the auth token is the user, and there is no password (CallAPI, "Making Calls"). */
        TOKEN,
        /** The auth token is the parameter {@code token}, in the query of what reads, in the form of what changes (CallAPI's clients). */
        TOKEN_PARAMETER
    }

    /** {@return a builder, whose base URL, account SID and auth token must be set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The calls of the account.
     *
     * @return the calls
     * @throws IllegalStateException if this is the injected one, and it is not configured
     */
    Calls calls();

    /**
     * What was recorded of the account's calls.
     *
     * @return the recordings
     * @throws IllegalStateException if this is the injected one, and it is not configured
     */
    Recordings recordings();

    /** Ends what is being asked, each with a {@link CallApiException}; what is asked later is an {@link IllegalStateException}. */
    @Override
    void close();

    /** Builds a {@link CallApi}. Not thread-safe; each setter replaces what it was given before. */
    final class Builder {

        private static final Duration LONGEST = Duration.ofHours(1);

        private @Nullable BaseUrl baseUrl;
        private @Nullable String accountSid;
        private @Nullable String authToken;
        private Platform platform = Platform.RESTCOMM;
        private @Nullable Auth auth;
        private Duration timeout = Duration.ofSeconds(5);
        private Duration connectTimeout = Duration.ofSeconds(2);

        private Builder() {}

        /**
         * Where the API is.
         *
         * @param url an absolute http or https URL, such as {@code https://platform.example.com/call}; the version {@code
         *     /2012-04-24} may follow, and behind it {@code /Accounts/} and the account
         * @return this builder
         * @throws IllegalArgumentException if it is no such URL, or has a user, a query or a fragment
         */
        public Builder baseUrl(String url) {
            this.baseUrl = BaseUrl.of(url);
            return this;
        }

        /**
         * The account whose calls these are: it stands in each URL, and is the user's name of HTTP Basic authentication for {@link
         * Auth#ACCOUNT}. Default: the account that the base URL names.
         *
         * @param accountSid the identifier, without colon and control characters
         * @return this builder
         * @throws IllegalArgumentException if it is no such identifier
         */
        public Builder accountSid(String accountSid) {
            this.accountSid = Credentials.requireAccountSid(accountSid);
            return this;
        }

        /**
         * The account's secret, which {@link #auth} says how to send; it is shown nowhere.
         *
         * @param authToken the secret, without control characters
         * @return this builder
         * @throws IllegalArgumentException if it is blank or has control characters
         */
        public Builder authToken(String authToken) {
            this.authToken = Credentials.requireAuthToken(authToken);
            return this;
        }

        /**
         * Which platform it is. Default: {@link Platform#RESTCOMM}.
         *
         * @param platform the platform
         * @return this builder
         */
        public Builder platform(Platform platform) {
            this.platform = Objects.requireNonNull(platform, "CallApi platform must not be null");
            return this;
        }

        /**
         * How the account shows that it may ask. Default: {@link Auth#ACCOUNT} for RestComm, {@link Auth#TOKEN} for CallAPI.
         *
         * @param auth the way
         * @return this builder
         */
        public Builder auth(Auth auth) {
            this.auth = Objects.requireNonNull(auth, "CallApi auth must not be null");
            return this;
        }

        /**
         * How long something may take that is asked, from first to last, repeats included. Default: 5 seconds, one less than the
         * platform waits for a handler, which then can still say that it failed.
         *
         * @param timeout from 1 millisecond to 1 hour
         * @return this builder
         * @throws IllegalArgumentException if it is shorter or longer
         */
        public Builder timeout(Duration timeout) {
            this.timeout = requireDuration("timeout", timeout);
            return this;
        }

        /**
         * How long a connection may take to be made. Default: 2 seconds.
         *
         * @param timeout from 1 millisecond to 1 hour
         * @return this builder
         * @throws IllegalArgumentException if it is shorter or longer
         */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = requireDuration("connectTimeout", timeout);
            return this;
        }

        private static Duration requireDuration(String what, @Nullable Duration duration) {
            if (duration == null || duration.toMillis() < 1 || duration.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "CallApi " + what + " must be from 1 millisecond to 1 hour, not " + duration);
            }
            return duration;
        }

        /**
         * Builds the client. Nothing is sent yet.
         *
         * @return the client
         * @throws IllegalStateException if base URL, account SID or auth token is missing, the base URL names another account, or
         *     there is no JSON-B
         */
        public CallApi build() {
            BaseUrl url = required("baseUrl", baseUrl);
            String account = required("accountSid", accountSid == null ? url.account() : accountSid);
            url.requireAccount(account);
            Auth way = auth == null ? platform.auth() : auth;
            Credentials credentials = new Credentials(account, required("authToken", authToken), way);
            return new HttpApi(platform, url, credentials, new Transport(connectTimeout), timeout);
        }

        private static <T> T required(String what, @Nullable T value) {
            if (value == null) {
                throw new IllegalStateException("CallApi has no " + what + "; set it by " + what + "(…)");
            }
            return value;
        }

        /** {@return what is set, without the secret} */
        @Override
        public String toString() {
            return "CallApi.Builder[" + Objects.requireNonNullElse(baseUrl, "no base URL") + ", account "
                    + Objects.requireNonNullElse(accountSid, "not set") + "]";
        }
    }
}
