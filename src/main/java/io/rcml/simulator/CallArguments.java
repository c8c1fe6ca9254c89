package io.rcml.simulator;

import io.rcml.model.HttpMethod;
import io.rcml.simulator.script.Dialect;
import io.rcml.simulator.script.Faults;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the command {@code call} is to play, as its arguments say. */
final class CallArguments {

    private CallSimulator simulator;
    private Faults faults = Faults.none();
    private Optional<Path> svg = Optional.empty();
    private boolean verbose;
    private int calls;
    private double rate = Double.POSITIVE_INFINITY;
    private int atOnce = 8;

    private CallArguments(CallSimulator simulator) {
        this.simulator = simulator;
    }

    /** Reads the arguments; an {@link IllegalArgumentException} says which of them is wrong. */
    static CallArguments of(String... arguments) {
        if (arguments.length < 2 || !arguments[0].equals("call")) {
            throw new IllegalArgumentException("expected: call URL");
        }
        CallArguments read = new CallArguments(CallSimulator.against(arguments[1]));
        for (int i = 2; i < arguments.length; i++) {
            if (arguments[i].equals("--verbose")) {
                read.verbose = true;
            } else if (arguments[i].equals("--multipart")) {
                read.simulator = read.simulator.multipart();
            } else if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " is no option, or lacks its value");
            } else {
                read.option(arguments[i], arguments[i + 1]);
                i++;
            }
        }
        read.simulator = read.simulator.faults(read.faults);
        return read;
    }

    private void option(String option, String value) {
        switch (option) {
            case "--from" -> simulator = simulator.from(value);
            case "--to" -> simulator = simulator.to(value);
            case "--caller" -> simulator = simulator.caller(Behaviours.caller(value));
            case "--callee" -> simulator = simulator.callee(name(option, value), Behaviours.callee(rest(value)));
            case "--others" -> simulator = simulator.otherCallees(Behaviours.callee(value));
            case "--parameter" -> simulator = simulator.parameter(name(option, value), rest(value));
            case "--method" -> simulator = simulator.method(word(HttpMethod.class, option, value));
            case "--fallback" -> simulator = simulator.fallbackUrl(value);
            case "--dialect" -> simulator = simulator.dialect(word(Dialect.class, option, value));
            case "--fault" -> faults = Behaviours.fault(faults, value);
            case "--seed" -> simulator = simulator.seed((long) number(option, value));
            case "--svg" -> svg = Optional.of(Path.of(value));
            case "--load" -> calls = count(option, value);
            case "--rate" -> rate = rate(option, value);
            case "--at-once" -> atOnce = count(option, value);
            default -> throw new IllegalArgumentException("there is no option " + option);
        }
    }

    private static String name(String option, String value) {
        int equals = value.indexOf('=');
        if (equals <= 0) {
            throw new IllegalArgumentException(option + " takes a name, = and more, not \"" + value + '"');
        }
        return value.substring(0, equals);
    }

    private static String rest(String value) {
        return value.substring(value.indexOf('=') + 1);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String option, String value) {
        for (E word : type.getEnumConstants()) {
            if (word.name().equals(value.toUpperCase(Locale.ROOT))) {
                return word;
            }
        }
        throw new IllegalArgumentException(option + " does not take \"" + value + '"');
    }

    private static double number(String option, String value) {
        if (!value.matches("[0-9]{1,15}(\\.[0-9]{1,9})?")) {
            throw new IllegalArgumentException(option + " takes a number, not \"" + value + '"');
        }
        return Double.parseDouble(value);
    }

    private static double rate(String option, String value) {
        double rate = number(option, value);
        if (rate == 0) {
            throw new IllegalArgumentException(option + " takes a number of more than 0, not \"" + value + '"');
        }
        return rate;
    }

    private static int count(String option, String value) {
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(option + " takes a number of 1 or more, not \"" + value + '"');
        }
        return Integer.parseInt(value);
    }

    CallSimulator simulator() {
        return simulator;
    }

    boolean isLoad() {
        return calls > 0;
    }

    Load load() {
        Load load = Load.of(simulator).calls(calls).atOnce(atOnce);
        return Double.isInfinite(rate) ? load : load.callsPerSecond(rate);
    }

    boolean isVerbose() {
        return verbose;
    }

    Optional<Path> svg() {
        return svg;
    }
}
