package io.rcml.rest;

import io.rcml.internal.text.Forms;
import io.rcml.internal.text.LinkSecrets;
import io.rcml.internal.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the platform knows the account by. */
final class Credentials {

    private static final String HIDDEN = "[secret]";
    private static final String TOKEN = "token";

    private final String accountSid;
    private final String authToken;
    private final CallApi.Auth auth;
    private final String encoded;

    Credentials(String accountSid, String authToken, CallApi.Auth auth) {
        this.accountSid = accountSid;
        this.authToken = authToken;
        this.auth = auth;
        String pair = auth == CallApi.Auth.ACCOUNT ? accountSid + ':' + authToken : authToken + ':';
        this.encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    static String requireAccountSid(@Nullable String accountSid) {
        if (accountSid == null || accountSid.isBlank() || accountSid.indexOf(':') >= 0 || !Printable.is(accountSid)) {
            String shown = accountSid == null ? "null" : Printable.quoted(accountSid);
            throw new IllegalArgumentException(
                    "CallApi accountSid must be the platform's identifier, such as AC1234, without colon and control"
                            + " characters, not " + shown);
        }
        return accountSid;
    }

    static String requireAuthToken(@Nullable String authToken) {
        if (authToken == null || authToken.isBlank() || !Printable.is(authToken)) {
            throw new IllegalArgumentException("CallApi authToken must be the account's secret, and the one that was"
                    + " given is null, blank, or has a control character; it is not shown here");
        }
        return authToken;
    }

    String accountSid() {
        return accountSid;
    }

    /** The value of the header that authenticates; empty if a parameter does. */
    Optional<String> authorization() {
        return auth == CallApi.Auth.TOKEN_PARAMETER ? Optional.empty() : Optional.of("Basic " + encoded);
    }

    /** The parameters of a request, and the one that authenticates, if one does. */
    String in(String parameters) {
        if (auth != CallApi.Auth.TOKEN_PARAMETER) {
            return parameters;
        }
        return (parameters.isEmpty() ? "" : parameters + '&') + TOKEN + '=' + Forms.encode(authToken);
    }

    /** A text from outside, which may well repeat what it was sent, without the secret and the tokens of links. */
    String hiddenIn(String text) {
        return LinkSecrets.hiddenIn(
                text.replace(encoded, HIDDEN).replace(authToken, HIDDEN).replace(Forms.encode(authToken), HIDDEN));
    }

    /** A failure that may be told as the cause of another, or null if its words repeat the secret. */
    @Nullable
    Throwable harmless(Throwable failure) {
        for (Throwable told = failure; told != null; told = told.getCause()) {
            String text = String.valueOf(told.getMessage());
            if (!hiddenIn(text).equals(text)) {
                return null;
            }
        }
        return failure;
    }

    /** {@return the account, without its secret} */
    @Override
    public String toString() {
        return "account " + accountSid;
    }
}
