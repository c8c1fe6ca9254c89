package io.rcml.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was meant. */
public final class Spelling {

    private static final int MOST_SLIPS = 2;
    private static final int SHORT = 5;

    private Spelling() {}

    /** The name that differs in upper and lower case alone. */
    public static Optional<String> otherwiseCased(String name, Collection<String> names) {
        return names.stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /** The name that is most like another: but for upper and lower case, or for one or two letters. */
    public static Optional<String> meant(String name, Collection<String> names) {
        int bearable = name.length() > SHORT ? MOST_SLIPS : name.length() > MOST_SLIPS + 1 ? 1 : 0;
        return names.stream()
                .filter(other -> slips(name, other) <= bearable)
                .min(Comparator.comparingInt(other -> slips(name, other)));
    }

    /** How many letters have to be added, left out, replaced or swapped to get from one word to the other. */
    private static int slips(String name, String other) {
        if (Math.abs(name.length() - other.length()) > MOST_SLIPS) {
            return Integer.MAX_VALUE;
        }
        String from = name.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[][] slips = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                slips[i][j] = slips(from, to, i, j, slips);
            }
        }
        return slips[from.length()][to.length()];
    }

    private static int slips(String from, String to, int i, int j, int[][] slips) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
