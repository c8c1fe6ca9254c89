package io.rcml.internal.routing;

import static io.rcml.links.Link.Kind.CALL;
import static io.rcml.links.Link.Kind.SCREENING;
import static io.rcml.links.Link.Kind.STATUS;

import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
import io.rcml.call.CallEvent;
import io.rcml.call.CallInitiated;
import io.rcml.call.CallRequest;
import io.rcml.call.CallRinging;
import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.call.DialResult;
import io.rcml.call.Direction;
import io.rcml.call.FaxResult;
import io.rcml.call.GatherResult;
import io.rcml.call.GeolocationResult;
import io.rcml.call.Parameters;
import io.rcml.call.PostStatus;
import io.rcml.call.RecordResult;
import io.rcml.call.ScreeningRequest;
import io.rcml.call.SmsResult;
import io.rcml.call.StatusCallback;
import io.rcml.call.TranscriptionResult;
import io.rcml.call.VoiceRequest;
import io.rcml.call.VoicemailDetector;
import io.rcml.links.Link.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be heard of CallAPI: each type that a handler can take, a line of {@link Table} each. A new kind of report is its own class
 * and its line.
 */
public sealed interface Heard {

    /** The type that a handler takes. */
    Class<?> type();

    /** Whether handlers of that kind can take it. */
    boolean isFor(Kind kind);

    /** Whether a request with it may carry no CallSid. */
    default boolean mayLackCall() {
        return false;
    }

    /** Whether it is one of the types of which a request to a handler of that kind brings only one. */
    default boolean excludesOthers(Kind kind) {
        return isFor(kind) && (kind == STATUS || mayLackCall());
    }

    /**
     * A request, or the result of a verb. It can be injected, too.
     *
     * @param kinds the handlers that are called with it
     * @param mayLackCall whether it may carry no CallSid
     * @param reader makes it of a request's parameters; throws an IllegalArgumentException that says why it cannot
     */
    record Request<T>(Class<T> type, Set<Kind> kinds, boolean mayLackCall, Function<Parameters, T> reader)
            implements Heard {

        @Override
        public boolean isFor(Kind kind) {
            return kinds.contains(kind);
        }

        /** Whether it is only reported, so that nobody waits for an answer. */
        public boolean isReport() {
            return kinds.size() == 1 && kinds.contains(STATUS);
        }
    }

    /**
     * The report of what happened to a leg. It is fired as a CDI event, too.
     *
     * @param events what it can report
     */
    record LegReport(Class<?> type, Set<CallEvent> events) implements Heard {

        @Override
        public boolean isFor(Kind kind) {
            return kind == STATUS;
        }
    }

    /**
     * A piece of any request that is about a call.
     *
     * @param reader finds it in a request, if it is there and can be read
     */
    record Part(Class<?> type, Function<CallRequest, Optional<?>> reader) implements Heard {

        @Override
        public boolean isFor(Kind kind) {
            return true;
        }

        @Override
        public boolean excludesOthers(Kind kind) {
            return false;
        }
    }

    /** The line of a type; null if CallAPI sends no such thing. */
    static @Nullable Heard of(Class<?> type) {
        for (Heard heard : Table.LINES) {
            if (heard.type() == type) {
                return heard;
            }
        }
        return null;
    }

    /** All requests and results, in an order that does not change. */
    static List<Request<?>> requests() {
        List<Request<?>> requests = new ArrayList<>();
        for (Heard heard : Table.LINES) {
            if (heard instanceof Request<?> request) {
                requests.add(request);
            }
        }
        return requests;
    }

    /** The one table. */
    final class Table {

        private static final List<Heard> LINES = List.of(
                ofCall(VoiceRequest.class, VoiceRequest::of, CALL),
                ofCall(ScreeningRequest.class, ScreeningRequest::of, SCREENING),
                ofCall(DialResult.class, DialResult::of, CALL),
                ofCall(GatherResult.class, GatherResult::of, CALL, SCREENING, STATUS),
                ofCall(RecordResult.class, RecordResult::of, CALL, SCREENING),
                ofAnything(TranscriptionResult.class, TranscriptionResult::of, STATUS),
                ofAnything(SmsResult.class, SmsResult::of, CALL, SCREENING, STATUS),
                ofAnything(FaxResult.class, FaxResult::of, CALL, SCREENING, STATUS),
                ofAnything(GeolocationResult.class, GeolocationResult::of, CALL, SCREENING, STATUS),
                new LegReport(StatusCallback.class, EnumSet.allOf(CallEvent.class)),
                new LegReport(CallInitiated.class, EnumSet.of(CallEvent.INITIATED)),
                new LegReport(CallRinging.class, EnumSet.of(CallEvent.RINGING)),
                new LegReport(CallAnswered.class, EnumSet.of(CallEvent.ANSWERED)),
                new LegReport(CallCompleted.class, EnumSet.of(CallEvent.COMPLETED)),
                // As lenient as a result that may carry no CallSid.
                new Part(
                        CallSid.class,
                        request -> TranscriptionResult.of(request.parameters()).callSid()),
                new Part(CallStatus.class, CallRequest::status),
                new Part(Direction.class, CallRequest::direction),
                new Part(PostStatus.class, CallRequest::postStatus),
                new Part(VoicemailDetector.class, CallRequest::voicemailDetector));

        private Table() {}

        private static <T> Request<T> ofCall(Class<T> type, Function<Parameters, T> reader, Kind first, Kind... more) {
            return new Request<>(type, EnumSet.of(first, more), false, reader);
        }

        private static <T> Request<T> ofAnything(
                Class<T> type, Function<Parameters, T> reader, Kind first, Kind... more) {
            return new Request<>(type, EnumSet.of(first, more), true, reader);
        }
    }
}
