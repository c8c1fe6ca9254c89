package io.rcml.rest;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of a call. Public within what is not, so that any JSON-B implementation can make it, and nobody else does. */
final class CallJson {

    private CallJson() {}

    public static final class OfCall implements JsonbAdapter<Call, Map<String, @Nullable Object>> {

        @Override
        public Map<String, @Nullable Object> adaptToJson(Call call) {
            return call.fields();
        }

        @Override
        public Call adaptFromJson(Map<String, @Nullable Object> fields) {
            return Call.of(fields);
        }
    }
}
