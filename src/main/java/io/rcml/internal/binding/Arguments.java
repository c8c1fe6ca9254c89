package io.rcml.internal.binding;

import io.rcml.annotation.Confirmed;
import io.rcml.annotation.Param;
import io.rcml.call.CallRequest;
import io.rcml.call.Parameters;
import io.rcml.call.ScreeningRequest;
import io.rcml.call.StatusCallback;
import io.rcml.call.VoiceRequest;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.routing.Heard;
import io.rcml.internal.text.MistakeException;
import io.rcml.internal.text.Printable;
import io.rcml.links.Link.Kind;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds, at deployment, where a handler's arguments come from: by their types. */
public final class Arguments {

    private final Beans beans;

    public Arguments(Beans beans) {
        this.beans = beans;
    }

    /**
     * Where a parameter's value comes from.
     *
     * @throws MistakeException if there is no such place
     */
    public Argument of(Kind kind, Parameter parameter) {
        Param named = parameter.getAnnotation(Param.class);
        if (named != null && named.value().isEmpty()) {
            throw new MistakeException(
                    describe(parameter) + " has @Param(\"\")", "name the path's variable or the request's parameter");
        }
        if (named != null) {
            return value(named.value(), parameter);
        }
        Class<?> type = parameter.getType();
        if (type == CallRequest.class) {
            return exchange -> callRequest(kind, exchange);
        }
        if (type == Parameters.class) {
            return Exchange::parameters;
        }
        Heard heard = Heard.of(type);
        if (heard instanceof Heard.LegReport) {
            return report(kind, parameter);
        }
        if (heard instanceof Heard.Request<?> request) {
            return request(request, kind, parameter);
        }
        if (heard instanceof Heard.Part part) {
            return part(part, kind, parameter);
        }
        return optionalPart(parameter).orElseGet(() -> bean(parameter));
    }

    private static Argument report(Kind kind, Parameter parameter) {
        requireStatus(kind, parameter);
        if (parameter.isAnnotationPresent(Confirmed.class)) {
            throw new MistakeException(
                    describe(parameter) + " has @Confirmed, which is for observers",
                    "remove it, and set confirm = true on @OnStatus");
        }
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
            throw new MistakeException(
                    describe(parameter) + " is a report, which only an @OnStatus method hears",
                    "take " + main(kind).getSimpleName() + ", or annotate the method with @OnStatus");
        }
    }

    private static Argument request(Heard.Request<?> request, Kind kind, Parameter parameter) {
        if (request.isReport()) {
            requireStatus(kind, parameter);
        }
        if (!request.isFor(kind)) {
            throw new MistakeException(
                    describe(parameter) + " is not what " + kind.annotation() + " methods are called with",
                    "take " + main(kind).getSimpleName() + ", or CallRequest for what all requests have");
        }
        return exchange -> read(request.reader(), exchange.parameters());
    }

    /** The type that tells most to a handler of that kind. */
    private static Class<?> main(Kind kind) {
        return switch (kind) {
            case CALL -> VoiceRequest.class;
            case SCREENING -> ScreeningRequest.class;
            case STATUS -> StatusCallback.class;
        };
    }

    private static CallRequest callRequest(Kind kind, Exchange exchange) {
        StatusCallback callback = exchange.callback();
        if (callback != null) {
            return callback;
        }
        return kind == Kind.SCREENING
                ? read(ScreeningRequest::of, exchange.parameters())
                : read(VoiceRequest::of, exchange.parameters());
    }

    /**
     * Reads what a request brings.
     *
     * @throws BadRequestException if it cannot be read
     */
    public static <T> T read(Function<Parameters, T> reader, Parameters parameters) {
        try {
            return reader.apply(parameters);
        } catch (IllegalArgumentException unreadable) {
            throw new BadRequestException(String.valueOf(unreadable.getMessage()));
        }
    }

    private static Argument part(Heard.Part part, Kind kind, Parameter parameter) {
        String name = part.type().getSimpleName();
        return exchange -> part.reader()
                .apply(callRequest(kind, exchange))
                .orElseThrow(() -> new BadRequestException("The request has no " + name + " that can be read, and "
                        + describe(parameter) + " needs one; take Optional<" + name + ">"));
    }

    private static Optional<Argument> optionalPart(Parameter parameter) {
        return parameter.getType() == Optional.class
                        && elementType(parameter.getParameterizedType())
                                        .map(Heard::of)
                                        .orElse(null)
                                instanceof Heard.Part part
                ? Optional.of(exchange -> part.reader().apply(exchange::parameters))
                : Optional.empty();
    }

    private static Argument value(String name, Parameter parameter) {
        Class<?> type = parameter.getType();
        boolean wrapped = type == Optional.class || type == List.class;
        Class<?> valueType =
                wrapped ? elementType(parameter.getParameterizedType()).orElse(Void.class) : type;
        Conversions.Conversion conversion = Conversions.to(valueType)
                .orElseThrow(() -> new MistakeException(
                        "@Param(\"" + name + "\") is "
                                + parameter.getParameterizedType().getTypeName()
                                + ", to which no text can be converted",
                        "take String, or a type with a public static of(String), valueOf, parse or fromString"));
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
            throw new BadRequestException("The request's " + name + " is " + Printable.quoted(text) + ", which is no "
                    + type.getSimpleName() + "; take String to see any value");
        }
    }

    private Argument bean(Parameter parameter) {
        try {
            beans.requireArgument(parameter);
        } catch (MistakeException none) {
            throw new MistakeException(describe(parameter) + " " + none.reason(), none.cure());
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
