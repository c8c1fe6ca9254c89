package io.rcml.internal.admission;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** What anybody can read in a link. */
final class Tokens {

    private Tokens() {}

    /** When its token ends: behind the format, and the id of the key with its length, in 8 bytes. */
    static Instant end(String url) {
        byte[] token = Base64.getUrlDecoder().decode(url.replaceAll(".*~|\\?.*", ""));
        return Instant.ofEpochSecond(ByteBuffer.wrap(token).getLong(2 + token[1]));
    }

    /** The path of one of the handlers of {@link Line}. */
    static String path(String handler) {
        Method method = Arrays.stream(Line.class.getDeclaredMethods())
                .filter(declared -> declared.getName().equals(handler))
                .findFirst()
                .orElseThrow();
        if (method.isAnnotationPresent(OnCall.class)) {
            return "/line" + method.getAnnotation(OnCall.class).value();
        }
        return "/line"
                + (method.isAnnotationPresent(OnScreening.class)
                        ? method.getAnnotation(OnScreening.class).value()
                        : method.getAnnotation(OnStatus.class).value());
    }
}
