package io.rcml.internal.routing;

import io.rcml.call.DialResult;
import io.rcml.call.FaxResult;
import io.rcml.call.GatherResult;
import io.rcml.call.GeolocationResult;
import io.rcml.call.Parameters;
import io.rcml.call.RecordResult;
import io.rcml.call.ScreeningRequest;
import io.rcml.call.SmsResult;
import io.rcml.call.TranscriptionResult;
import io.rcml.call.VoiceRequest;
import io.rcml.links.Link.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The types of what CallAPI asks and tells, in which it can be had as an argument and as a bean. */
public final class Heard {

    /** The handlers that are called with each, in an order that does not change. */
    private static final Map<Class<?>, Set<Kind>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(VoiceRequest.class, EnumSet.of(Kind.CALL));
        KINDS.put(ScreeningRequest.class, EnumSet.of(Kind.SCREENING));
        KINDS.put(DialResult.class, EnumSet.of(Kind.CALL));
        KINDS.put(GatherResult.class, EnumSet.allOf(Kind.class));
        KINDS.put(RecordResult.class, EnumSet.of(Kind.CALL, Kind.SCREENING));
        KINDS.put(TranscriptionResult.class, EnumSet.of(Kind.STATUS));
        KINDS.put(SmsResult.class, EnumSet.allOf(Kind.class));
        KINDS.put(FaxResult.class, EnumSet.allOf(Kind.class));
        KINDS.put(GeolocationResult.class, EnumSet.allOf(Kind.class));
    }

    private Heard() {}

    /** {@return all types} */
    public static Set<Class<?>> types() {
        return Collections.unmodifiableSet(KINDS.keySet());
    }

    /** The handlers that are called with such a request; empty if it is none. */
    public static Set<Kind> kinds(Class<?> type) {
        return KINDS.getOrDefault(type, Set.of());
    }

    /**
     * Reads a request.
     *
     * @param type one of {@link #types()}
     * @param parameters what was sent
     * @param <T> the type
     * @return the request, as that type
     * @throws IllegalArgumentException if the parameters are no such request, with what is wrong with them
     */
    public static <T> T read(Class<T> type, Parameters parameters) {
        return type.cast(reading(type, parameters));
    }

    private static Object reading(Class<?> type, Parameters parameters) {
        if (type == VoiceRequest.class) {
            return VoiceRequest.of(parameters);
        } else if (type == ScreeningRequest.class) {
            return ScreeningRequest.of(parameters);
        } else if (type == DialResult.class) {
            return DialResult.of(parameters);
        } else if (type == GatherResult.class) {
            return GatherResult.of(parameters);
        } else if (type == RecordResult.class) {
            return RecordResult.of(parameters);
        } else if (type == TranscriptionResult.class) {
            return TranscriptionResult.of(parameters);
        } else if (type == SmsResult.class) {
            return SmsResult.of(parameters);
        } else if (type == FaxResult.class) {
            return FaxResult.of(parameters);
        } else if (type == GeolocationResult.class) {
            return GeolocationResult.of(parameters);
        }
        throw new IllegalArgumentException(type + " is nothing that CallAPI sends");
    }
}
