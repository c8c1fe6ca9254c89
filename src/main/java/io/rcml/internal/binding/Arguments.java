package io.rcml.internal.binding;

import io.rcml.annotation.Param;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
import io.rcml.call.CallEvent;
import io.rcml.call.CallInitiated;
import io.rcml.call.CallRequest;
import io.rcml.call.CallRinging;
import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.call.FaxResult;
import io.rcml.call.GeolocationResult;
import io.rcml.call.Parameters;
import io.rcml.call.ScreeningRequest;
import io.rcml.call.SmsResult;
import io.rcml.call.StatusCallback;
import io.rcml.call.TranscriptionResult;
import io.rcml.call.VoiceRequest;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.routing.Heard;
import io.rcml.internal.routing.Route;
import io.rcml.internal.text.Printable;
import io.rcml.links.Link.Kind;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds, at deployment, where a handler's arguments come from: by their types. */
public final class Arguments {

    /** The events that each type of report stands for. */
    public static final Map<Class<?>, Set<CallEvent>> REPORTS = Map.of(
            StatusCallback.class, EnumSet.allOf(CallEvent.class),
            CallInitiated.class, EnumSet.of(CallEvent.INITIATED),
            CallRinging.class, EnumSet.of(CallEvent.RINGING),
            CallAnswered.class, EnumSet.of(CallEvent.ANSWERED),
            CallCompleted.class, EnumSet.of(CallEvent.COMPLETED));

    private static final Set<Class<?>> DELIVERIES = Set.of(SmsResult.class, FaxResult.class, GeolocationResult.class);

    private static final Set<Class<?>> PARTS = Set.of(CallSid.class, CallStatus.class, Direction.class);

    private final Beans beans;

    public Arguments(Beans beans) {
        this.beans = beans;
    }

    /**
     * Where a parameter's value comes from.
     *
     * @throws IllegalArgumentException with a reason and a cure, if there is no such place
     */
    public Argument of(Kind kind, Parameter parameter) {
        Param named = parameter.getAnnotation(Param.class);
        if (named != null && named.value().isEmpty()) {
            throw new IllegalArgumentException(
                    describe(parameter) + " has @Param(\"\"); name the path's variable or the request's parameter");
        }
        if (named != null) {
            return value(named.value(), parameter);
        }
        Class<?> type = parameter.getType();
        if (REPORTS.containsKey(type)) {
            return report(kind, parameter);
        }
        if (Heard.types().contains(type)) {
            return request(type, kind, parameter);
        }
        if (type == CallRequest.class) {
            return exchange -> callRequest(kind, exchange);
        }
        if (type == Parameters.class) {
            return Exchange::parameters;
        }
        return part(kind, parameter).orElseGet(() -> bean(parameter));
    }

    /** The events that an {@code @OnStatus} method hears: those of its report, all without one, none with another result. */
    public static Set<CallEvent> heardBy(Method method) {
        List<Class<?>> types = List.of(method.getParameterTypes());
        return types.stream()
                .filter(REPORTS::containsKey)
                .findFirst()
                .map(REPORTS::get)
                .orElseGet(() -> types.stream().anyMatch(Arguments::isReportedResult)
                        ? Set.of()
                        : EnumSet.allOf(CallEvent.class));
    }

    private static boolean isReportedResult(Class<?> type) {
        return Heard.kinds(type).contains(Kind.STATUS);
    }

    /** Whether a type is one of those of which a request to such a method brings only one. */
    public static boolean excludesOthers(Kind kind, Class<?> type) {
        return kind == Kind.STATUS ? REPORTS.containsKey(type) || isReportedResult(type) : DELIVERIES.contains(type);
    }

    /** Whether what brings the type need not say of which call. */
    public static boolean mayLackCall(Class<?> type) {
        return DELIVERIES.contains(type) || type == TranscriptionResult.class;
    }

    /** Whether only a request that says of which call has a value for the parameter. */
    public static boolean needsCall(Parameter parameter) {
        Class<?> type = parameter.getType();
        return !parameter.isAnnotationPresent(Param.class) && (PARTS.contains(type) || type == CallRequest.class);
    }

    private static Argument report(Kind kind, Parameter parameter) {
        requireStatus(kind, parameter);
        return exchange -> {
            StatusCallback callback = exchange.callback();
            if (callback == null) {
                throw new BadRequestException("No status callback can be read from " + exchange.parameters());
            }
            return callback;
        };
    }

    private static void requireStatus(Kind kind, Parameter parameter) {
        if (kind != Kind.STATUS) {
            throw new IllegalArgumentException(
                    describe(parameter) + " is a report, which only an @OnStatus method hears; take "
                            + (kind == Kind.CALL ? "VoiceRequest" : "ScreeningRequest")
                            + ", or annotate the method with @OnStatus");
        }
    }

    private static Argument request(Class<?> type, Kind kind, Parameter parameter) {
        Set<Kind> kinds = Heard.kinds(type);
        if (kinds.equals(EnumSet.of(Kind.STATUS))) {
            requireStatus(kind, parameter);
        }
        if (!kinds.contains(kind)) {
            String instead = switch (kind) {
                case CALL -> "VoiceRequest";
                case SCREENING -> "ScreeningRequest";
                case STATUS -> "StatusCallback";
            };
            throw new IllegalArgumentException(describe(parameter) + " is not what " + Route.annotation(kind)
                    + " methods are called with; take " + instead + ", or CallRequest for what all requests have");
        }
        return exchange -> read(type, exchange);
    }

    private static CallRequest callRequest(Kind kind, Exchange exchange) {
        StatusCallback callback = exchange.callback();
        if (callback != null) {
            return callback;
        }
        return kind == Kind.SCREENING ? read(ScreeningRequest.class, exchange) : read(VoiceRequest.class, exchange);
    }

    private static <T> T read(Class<T> type, Exchange exchange) {
        try {
            return Heard.read(type, exchange.parameters());
        } catch (IllegalArgumentException unreadable) {
            throw new BadRequestException(String.valueOf(unreadable.getMessage()));
        }
    }

    private static Optional<Argument> part(Kind kind, Parameter parameter) {
        Class<?> type = parameter.getType();
        boolean optional = type == Optional.class;
        Class<?> partType =
                optional ? elementType(parameter.getParameterizedType()).orElse(Void.class) : type;
        if (!PARTS.contains(partType)) {
            return Optional.empty();
        }
        if (optional) {
            return Optional.of(exchange -> part(partType, exchange::parameters));
        }
        return Optional.of(exchange -> part(partType, callRequest(kind, exchange))
                .orElseThrow(() -> new BadRequestException("The request has no " + partType.getSimpleName()
                        + " that can be read, and " + describe(parameter) + " needs one; take Optional<"
                        + partType.getSimpleName() + ">")));
    }

    private static Optional<?> part(Class<?> type, CallRequest request) {
        if (type == CallStatus.class) {
            return request.status();
        } else if (type == Direction.class) {
            return request.direction();
        }
        // As lenient as a result that need not say of which call.
        return TranscriptionResult.of(request.parameters()).callSid();
    }

    private static Argument value(String name, Parameter parameter) {
        Class<?> type = parameter.getType();
        boolean wrapped = type == Optional.class || type == List.class;
        Class<?> valueType =
                wrapped ? elementType(parameter.getParameterizedType()).orElse(Void.class) : type;
        Conversions.Conversion conversion = Conversions.to(valueType)
                .orElseThrow(() -> new IllegalArgumentException("@Param(\"" + name + "\") is "
                        + parameter.getParameterizedType().getTypeName() + ", to which no text can be converted; take"
                        + " String, or a type with a public static of(String), valueOf, parse or fromString"));
        Function<String, Object> convert = text -> convert(conversion, name, text, valueType);
        if (type == List.class) {
            return exchange -> exchange.values(name).stream().map(convert).toList();
        }
        if (type == Optional.class) {
            return exchange -> exchange.value(name).map(convert);
        }
        return exchange -> exchange.value(name)
                .map(convert)
                .orElseThrow(() -> new BadRequestException("The request has no " + name + ", and @Param(\"" + name
                        + "\") needs one; take Optional<…> if it may be missing"));
    }

    private static Object convert(Conversions.Conversion conversion, String name, String text, Class<?> type) {
        try {
            return conversion.convert(text);
        } catch (RuntimeException unconvertible) {
            throw new BadRequestException("The request's " + name + " is \"" + Printable.of(text) + "\", which is no "
                    + type.getSimpleName() + "; take String to see any value");
        }
    }

    private Argument bean(Parameter parameter) {
        Optional<String> obstacle = beans.obstacle(parameter);
        if (obstacle.isPresent()) {
            throw new IllegalArgumentException(describe(parameter) + " " + obstacle.get());
        }
        Beans.Source source = beans.argument(parameter);
        return exchange -> exchange.open(source);
    }

    static Optional<Class<?>> elementType(Type type) {
        return type instanceof ParameterizedType parameterized
                        && parameterized.getActualTypeArguments()[0] instanceof Class<?> element
                ? Optional.of(element)
                : Optional.empty();
    }

    static String describe(Parameter parameter) {
        String qualifiers = "[A-Za-z_][A-Za-z0-9_.$]*[.$](?=[A-Za-z_])";
        return "the parameter of type "
                + parameter.getParameterizedType().getTypeName().replaceAll(qualifiers, "");
    }
}
