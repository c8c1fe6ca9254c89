package io.rcml.rest;

import io.rcml.internal.text.Forms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account has: all of a kind, or one.
 *
 * @param kind the platform's word, such as {@code Calls}
 * @param sid which one; null for all
 */
record Resource(String kind, @Nullable String sid) {

    private static final String JSON = ".json";

    static Resource all(String kind) {
        return new Resource(kind, null);
    }

    static Resource one(String kind, String sid) {
        return new Resource(kind, sid);
    }

    /** Its paths below the account, in JSON, the usual one first. */
    List<String> spellings(CallApi.Platform platform) {
        String all = '/' + kind;
        if (sid == null) {
            return List.of(all + JSON);
        }
        String one = '/' + Forms.encode(sid);
        return platform == CallApi.Platform.RESTCOMM
                ? List.of(all + one + JSON)
                : List.of(all + one + JSON, all + JSON + one, all + one);
    }
}
