package io.rcml.benchmarks.documents;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Somebody to dial.
 *
 * @param client the client's name
 * @param screening where its leg is screened
 * @param status where its leg is reported on
 */
public record Leg(String client, String screening, String status) {

    private static final List<String> NAMES =
            List.of("alice", "bob", "carol", "dave", "erin", "frank", "grace", "heidi", "ivan", "judy");

    /** {@return the first of ten} */
    public static List<Leg> first(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Leg(
                        NAMES.get(i),
                        "https://app.example.com/phone/screen?desk=" + i + "&floor=2",
                        "https://app.example.com/phone/reception/answered?leg=" + i))
                .toList();
    }
}
