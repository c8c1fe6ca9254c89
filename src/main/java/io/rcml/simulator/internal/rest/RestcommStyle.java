package io.rcml.simulator.internal.rest;

import com.sun.net.httpserver.Headers;
import io.rcml.simulator.internal.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** As RestComm's API is documented. */
public final class RestcommStyle implements ApiStyle {

    @Override
    public String account() {
        return '/' + Wire.API_VERSION + "/Accounts/" + ACCOUNT_SID;
    }

    @Override
    public String callSid(int number) {
        return String.format("CA%032x", number);
    }

    @Override
    public boolean isAllowed(Headers headers, RestForm form) {
        return basic(ACCOUNT_SID + ':' + AUTH_TOKEN).equals(headers.getFirst("Authorization"));
    }

    static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String credentials() {
        return "the account's sid and token are needed as Basic authentication";
    }

    @Override
    public boolean hasJsonBeforeSid() {
        return false;
    }

    @Override
    public boolean hasMoreThanRestcomm() {
        return false;
    }

    @Override
    public Written written(RestAnswer answer, boolean json) {
        return new Written(
                answer.status(),
                json ? "application/json" : "application/xml",
                json ? answer.toJson() : answer.toXml());
    }
}
