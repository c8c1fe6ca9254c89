package io.rcml.internal.guard;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Tokens as the version before issued them. */
public final class Format1 {

    private Format1() {}

    public static String issue(
            String keyId,
            String key,
            Instant end,
            String account,
            List<String> calls,
            boolean closing,
            LinkClaims claims) {
        Hmac hmac = Hmac.sha256(Base64.getDecoder().decode(key));
        TokenParts parts = new TokenParts(
                TokenParts.FIRST,
                keyId,
                end.getEpochSecond(),
                List.of(Sid.Of.ACCOUNT.tag(hmac, account)),
                calls.stream().map(call -> Sid.Of.CALL.tag(hmac, call)).toList(),
                closing,
                List.of(),
                List.copyOf(claims.query().keySet()));
        byte[] signed = parts.toBytes();
        TokenParts.Sink message = new TokenParts.Sink();
        message.writeText("link");
        message.writeInt(signed.length);
        message.writeBytes(signed);
        message.writeText(claims.path());
        claims.query().forEach((name, values) -> {
            List<String> distinct = values.stream().distinct().toList();
            message.writeInt(distinct.size());
            distinct.forEach(message::writeText);
        });
        byte[] mac = hmac.of(message.toByteArray());
        byte[] token = Arrays.copyOf(signed, signed.length + mac.length);
        System.arraycopy(mac, 0, token, signed.length, mac.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
