package io.rcml.simulator.internal.rest;

import com.sun.net.httpserver.Headers;
import io.rcml.simulator.internal.wire.Wire;
import java.util.Locale;

/** As CallAPI's own pages have it, and, for refusals, as clients have met it. */
public final class CallapiStyle implements ApiStyle {

    private static final String NODE = "ID" + "0".repeat(31) + "1-";

    @Override
    public String account() {
        return "/call/" + Wire.API_VERSION + "/Accounts/" + ACCOUNT_SID;
    }

    @Override
    public String callSid(int number) {
        return NODE + String.format("CA%032x", number);
    }

    /** The token is the user's name, without a password; or it is a parameter. */
    @Override
    public boolean isAllowed(Headers headers, RestForm form) {
        String authorization = headers.getFirst("Authorization");
        return authorization == null
                ? form.get("token").filter(AUTH_TOKEN::equals).isPresent()
                : authorization.equals(RestcommStyle.basic(AUTH_TOKEN + ':'));
    }

    @Override
    public String credentials() {
        return "not logged in";
    }

    @Override
    public boolean hasJsonBeforeSid() {
        return true;
    }

    @Override
    public boolean hasMoreThanRestcomm() {
        return true;
    }

    /** A refusal has status 200, and is said to be HTML. */
    @Override
    public Written written(RestAnswer answer, boolean json) {
        if (answer.isRefusal()) {
            return new Written(200, "text/html; charset=UTF-8", answer.toErrorObject());
        }
        RestAnswer spelled = answer.with("status", status -> status.toUpperCase(Locale.ROOT));
        return new Written(
                200, json ? "application/json" : "application/xml", json ? spelled.toJson() : spelled.toXml());
    }
}
