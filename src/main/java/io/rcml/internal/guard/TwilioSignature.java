package io.rcml.internal.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks {@code X-Twilio-Signature}, for platforms and gateways that sign as Twilio does: base64 of an HMAC-SHA1 over the URL as
 * it was called, followed by the name and value of each parameter of the form, sorted by name, repeats sorted by value and equal ones
 * once (twilio.com/docs/usage/security). Immutable; never shows the secret.
 */
public final class TwilioSignature {

    /** The header. */
    public static final String HEADER = "X-Twilio-Signature";

    private static final Pattern URL = Pattern.compile("(https?)://([^/?#]*?)(?::[0-9]*)?([/?#].*)?", Pattern.DOTALL);

    /** Of 20 bytes in base64. */
    private static final int LENGTH = 28;

    private final Hmac hmac;

    /**
     * Takes the secret.
     *
     * @param authToken the secret that the platform signs with, not empty
     */
    public TwilioSignature(String authToken) {
        this.hmac = Hmac.sha1(authToken.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Checks a request.
     *
     * @param signature the header's value
     * @param url the absolute URL as the platform called it, raw, with the query
     * @param form the parameters of the form in the body, and only these; empty if there is none
     * @return whether the platform signed it
     */
    public boolean matches(String signature, String url, Map<String, List<String>> form) {
        if (signature.length() != LENGTH) {
            return false; // nothing is signed for what is no signature
        }
        StringBuilder values = new StringBuilder();
        new TreeMap<>(form)
                .forEach((name, list) ->
                        new TreeSet<>(list).forEach(value -> values.append(name).append(value)));
        byte[] given = signature.getBytes(StandardCharsets.UTF_8);
        boolean matches = false;
        for (String variant : variants(url).toList()) {
            byte[] signed = hmac.of((variant + values).getBytes(StandardCharsets.UTF_8));
            matches |= MessageDigest.isEqual(Base64.getEncoder().encode(signed), given);
        }
        return matches;
    }

    /** Platforms differ in whether they sign the port, and proxies in whether they tell it. */
    private static Stream<String> variants(String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            return Stream.of(url);
        }
        String scheme = parts.group(1);
        String rest = parts.group(3) == null ? "" : parts.group(3);
        String portless = scheme + "://" + parts.group(2);
        String port = scheme.equals("https") ? ":443" : ":80";
        return Stream.of(url, portless + rest, portless + port + rest).distinct();
    }
}
