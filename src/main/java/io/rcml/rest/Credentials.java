package io.rcml.rest;

import io.rcml.internal.text.LinkSecrets;
import io.rcml.internal.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What the platform knows the account by. */
final class Credentials {

    private static final String HIDDEN = "[secret]";

    private final String accountSid;
    private final String authToken;
    private final String encoded;

    Credentials(String accountSid, String authToken) {
        this.accountSid = accountSid;
        this.authToken = authToken;
        this.encoded =
                Base64.getEncoder().encodeToString((accountSid + ':' + authToken).getBytes(StandardCharsets.UTF_8));
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

    /** The value of the header that authenticates. */
    String authorization() {
        return "Basic " + encoded;
    }

    /** A text from outside, which may well repeat what it was sent, without the secret and the tokens of links. */
    String hiddenIn(String text) {
        return LinkSecrets.hiddenIn(text.replace(encoded, HIDDEN).replace(authToken, HIDDEN));
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
