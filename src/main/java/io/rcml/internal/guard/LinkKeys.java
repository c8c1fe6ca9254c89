package io.rcml.internal.guard;

import io.rcml.internal.text.MistakeException;
import io.rcml.internal.text.Printable;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys that links are signed with: the first signs, all verify. Immutable; never shows a key. */
public final class LinkKeys {

    static final int LONGEST_ID = 16;
    private static final int SHORTEST_KEY = 32;
    private static final int MOST = 2;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1," + LONGEST_ID + "}");
    private static final String CURE = "write one key, or while keys are changed two, as id:base64,id:base64, each of "
            + SHORTEST_KEY + " bytes or more, such as openssl rand -base64 " + SHORTEST_KEY + " prints";

    private final String signing;
    private final Map<String, Hmac> keys;

    private LinkKeys(String signing, Map<String, Hmac> keys) {
        this.signing = signing;
        this.keys = Map.copyOf(keys);
    }

    /**
     * Reads keys.
     *
     * @param list one or two of {@code id:base64}, separated by a comma
     * @return the keys
     * @throws MistakeException if they are none, in which no part of a key is
     */
    public static LinkKeys of(String list) {
        Map<String, Hmac> keys = new LinkedHashMap<>();
        String[] entries = list.strip().split("\\s*,\\s*", -1);
        if (entries.length > MOST) {
            throw new MistakeException("it holds " + entries.length + " keys", CURE);
        }
        for (int i = 0; i < entries.length; i++) {
            String which = "its " + (i == 0 ? "first" : "second") + " key ";
            int colon = entries[i].indexOf(':');
            String id = colon < 0 ? "" : entries[i].substring(0, colon);
            if (!ID.matcher(id).matches()) {
                throw new MistakeException(
                        which + "has no id, which is up to " + LONGEST_ID + " letters, digits, _ or -", CURE);
            }
            byte[] key = decoded(entries[i].substring(colon + 1), which + Printable.quoted(id) + ' ');
            if (keys.putIfAbsent(id, Hmac.sha256(key)) != null) {
                throw new MistakeException(which + "has the id of the first, " + Printable.quoted(id), CURE);
            }
            Arrays.fill(key, (byte) 0);
        }
        return new LinkKeys(keys.keySet().iterator().next(), keys);
    }

    private static byte[] decoded(String base64, String which) {
        byte[] key;
        try {
            String standard = base64.replace('-', '+').replace('_', '/');
            key = Base64.getDecoder().decode(standard);
        } catch (IllegalArgumentException withTheKeyInIt) {
            throw new MistakeException(which + "is no base64", CURE);
        }
        if (key.length < SHORTEST_KEY) {
            throw new MistakeException(which + "is " + key.length + " bytes long", CURE);
        }
        if (repeatsOneByte(key)) {
            throw new MistakeException(which + "repeats one byte", CURE);
        }
        return key;
    }

    /** A placeholder, such as one of zeros, which anybody could guess. */
    private static boolean repeatsOneByte(byte[] key) {
        return Arrays.mismatch(key, 0, key.length - 1, key, 1, key.length) < 0;
    }

    /** {@return a key that nobody else has, with an id that tells it from that of another start} */
    public static LinkKeys random() {
        SecureRandom random = new SecureRandom();
        byte[] key = new byte[SHORTEST_KEY];
        byte[] id = new byte[4];
        random.nextBytes(key);
        random.nextBytes(id);
        String name = "start-" + HexFormat.of().formatHex(id);
        return new LinkKeys(name, Map.of(name, Hmac.sha256(key)));
    }

    /** The id of the key that signs. */
    String signing() {
        return signing;
    }

    Optional<Hmac> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    /** {@return the ids} */
    @Override
    public String toString() {
        return "keys " + keys.keySet();
    }
}
