package io.rcml.internal.binding;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Turns the text of a parameter into the type that a handler asks for by {@code @Param}. */
final class Conversions {

    private static final List<String> FACTORIES = List.of("of", "valueOf", "parse", "fromString");
    private static final List<Class<?>> TEXTS = List.of(String.class, CharSequence.class);

    private static final int MOST_DIGITS = 1000;

    private Conversions() {}

    /** A way from text to a value. */
    @FunctionalInterface
    interface Conversion {

        /**
         * Converts a text.
         *
         * @throws RuntimeException if the text is none of the type's; that is the request's fault, whichever exception it is
         */
        Object convert(String text);
    }

    /** The conversion to a type, or empty if the type has none. */
    static Optional<Conversion> to(Class<?> type) {
        if (type == String.class) {
            return Optional.of(text -> text);
        }
        if (type.isPrimitive() || type == Boolean.class || type == Character.class) {
            return toPrimitive(MethodType.methodType(type).wrap().returnType());
        }
        if (type.isEnum()) {
            return Optional.of(lenient(type)
                    .<Conversion>map(of -> text -> ((Optional<?>) call(of, () -> of.invoke(null, text)))
                            .<Object>map(constant -> constant)
                            .orElseGet(() -> toConstant(type, text)))
                    .orElse(text -> toConstant(type, text)));
        }
        Optional<Conversion> conversion = factory(type).or(() -> constructor(type));
        return Number.class.isAssignableFrom(type) ? conversion.map(Conversions::ofFewDigits) : conversion;
    }

    /** What BigInteger and BigDecimal take to read a number grows with the square of its digits. */
    private static Conversion ofFewDigits(Conversion conversion) {
        return text -> {
            if (text.length() > MOST_DIGITS) {
                throw new IllegalArgumentException("longer than any number");
            }
            return conversion.convert(text);
        };
    }

    private static Optional<Conversion> toPrimitive(Class<?> wrapper) {
        if (wrapper == Boolean.class) {
            return Optional.of(Conversions::toBoolean);
        }
        if (wrapper == Character.class) {
            return Optional.of(Conversions::toCharacter);
        }
        return wrapper == Void.class ? Optional.empty() : factory(wrapper).map(Conversions::ofFewDigits);
    }

    private static Object toBoolean(String text) {
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return Boolean.valueOf(text);
    }

    private static Object toCharacter(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("not one character");
        }
        return text.charAt(0);
    }

    /** How an enum reads its constants itself: a public static of(String) that gives an Optional of them. */
    private static Optional<Method> lenient(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("of")
                        && Modifier.isStatic(method.getModifiers())
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})
                        && method.getReturnType() == Optional.class
                        && Arguments.elementType(method.getGenericReturnType()).equals(Optional.of(type))
                        && method.trySetAccessible())
                .findFirst();
    }

    private static Object toConstant(Class<?> type, String text) {
        String name = text.replace('-', '_').toUpperCase(Locale.ROOT);
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().toUpperCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no constant of that name");
    }

    private static Optional<Conversion> factory(Class<?> type) {
        for (String name : FACTORIES) {
            for (Class<?> text : TEXTS) {
                Optional<Conversion> conversion = factory(type, name, text);
                if (conversion.isPresent()) {
                    return conversion;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Conversion> factory(Class<?> type, String name, Class<?> argument) {
        try {
            Method method = type.getMethod(name, argument);
            boolean makesOne = Modifier.isStatic(method.getModifiers())
                    && type.isAssignableFrom(method.getReturnType())
                    && method.trySetAccessible(); // a public method may be one of a class that is not
            return makesOne ? Optional.of(text -> call(method, () -> method.invoke(null, text))) : Optional.empty();
        } catch (NoSuchMethodException absent) {
            return Optional.empty();
        }
    }

    private static Optional<Conversion> constructor(Class<?> type) {
        try {
            Constructor<?> constructor = type.getConstructor(String.class);
            boolean makesOne = !Modifier.isAbstract(type.getModifiers()) && constructor.trySetAccessible();
            return makesOne
                    ? Optional.of(text -> call(constructor, () -> constructor.newInstance(text)))
                    : Optional.empty();
        } catch (NoSuchMethodException absent) {
            return Optional.empty();
        }
    }

    private static Object call(Executable member, ReflectiveCall call) {
        try {
            return Objects.requireNonNull(call.run());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error; // which says nothing of the text
            }
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot call " + member, e);
        }
    }

    @FunctionalInterface
    private interface ReflectiveCall {
        Object run() throws ReflectiveOperationException;
    }
}
