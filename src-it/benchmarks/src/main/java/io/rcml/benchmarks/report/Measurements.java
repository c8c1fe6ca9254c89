package io.rcml.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was measured, several times each, by name. */
public final class Measurements {

    /** Ends the name of what counts bytes. */
    public static final String BYTES = " B/op";

    private final Map<String, List<Double>> values = new TreeMap<>();

    /** Adds a value. */
    public void add(String name, double value) {
        values.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }

    /** {@return the value in the middle} */
    public double median(String name) {
        List<Double> sorted = sorted(name);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** {@return the names that begin so, those of the largest values first} */
    public List<String> largest(String prefix, int count) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted(Comparator.comparing(this::median).reversed())
                .limit(count)
                .toList();
    }

    /** {@return how far the values are apart, as a part of the one in the middle} */
    public double spread(String name) {
        List<Double> sorted = sorted(name);
        return (sorted.get(sorted.size() - 1) - sorted.get(0)) / median(name);
    }

    private List<Double> sorted(String name) {
        List<Double> sorted = values.get(name);
        if (sorted == null) {
            throw new IllegalArgumentException(name + " was not measured, but " + values.keySet());
        }
        return sorted.stream().sorted().toList();
    }
}
