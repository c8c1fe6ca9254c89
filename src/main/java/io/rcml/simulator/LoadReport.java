package io.rcml.simulator;

import io.rcml.simulator.report.SimulatedCall;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What came of a load. Immutable.
 *
 * @param calls how many calls were played
 * @param answered in how many the caller was connected with somebody
 * @param errors in how many something went wrong or should not have been done
 * @param requests how many requests were sent
 * @param elapsed how long it took, in real time
 * @param median the time that half of the requests were answered in
 * @param percentile90 the time that nine of ten requests were answered in
 * @param percentile99 the time that all but one of a hundred requests were answered in
 * @param longest the time that all requests were answered in
 * @param problems what went wrong, the first problem of each of the first ten calls that had one
 */
public record LoadReport(
        int calls,
        int answered,
        int errors,
        int requests,
        Duration elapsed,
        Duration median,
        Duration percentile90,
        Duration percentile99,
        Duration longest,
        List<String> problems) {

    private static final int MOST_PROBLEMS = 10;

    /**
     * Copies the list.
     *
     * @param calls how many calls were played
     * @param answered in how many the caller was connected with somebody
     * @param errors in how many something went wrong or should not have been done
     * @param requests how many requests were sent
     * @param elapsed how long it took, in real time
     * @param median the time that half of the requests were answered in
     * @param percentile90 the time that nine of ten requests were answered in
     * @param percentile99 the time that all but one of a hundred requests were answered in
     * @param longest the time that all requests were answered in
     * @param problems what went wrong
     */
    public LoadReport {
        problems = List.copyOf(problems);
    }

    /** What came of a call. */
    record Result(boolean answered, List<String> problems) {

        static Result of(SimulatedCall call) {
            return new Result(call.answeredBy().isPresent(), call.problems());
        }
    }

    static LoadReport of(List<Result> results, long[] sortedNanos, long elapsedNanos) {
        List<String> problems = results.stream()
                .flatMap(result -> result.problems().stream().limit(1))
                .toList();
        return new LoadReport(
                results.size(),
                (int) results.stream().filter(Result::answered).count(),
                problems.size(),
                sortedNanos.length,
                Duration.ofNanos(elapsedNanos),
                percentile(sortedNanos, 50),
                percentile(sortedNanos, 90),
                percentile(sortedNanos, 99),
                percentile(sortedNanos, 100),
                problems.stream().limit(MOST_PROBLEMS).toList());
    }

    /** The smallest that so many of a hundred do not exceed. */
    static Duration percentile(long[] sortedNanos, int percent) {
        if (sortedNanos.length == 0) {
            return Duration.ZERO;
        }
        int index = (int) Math.ceil(sortedNanos.length * percent / 100.0) - 1;
        return Duration.ofNanos(sortedNanos[Math.max(index, 0)]);
    }

    /** {@return the report on two lines, and one more for each problem} */
    @Override
    public String toString() {
        double seconds = elapsed.toNanos() / 1e9;
        String report = String.format(
                Locale.ROOT,
                "%d calls in %.1f s (%.1f a second), %d answered, %d with errors%n"
                        + "%d requests, answered in ms: 50%% %.1f, 90%% %.1f, 99%% %.1f, 100%% %.1f",
                calls,
                seconds,
                calls / seconds,
                answered,
                errors,
                requests,
                millis(median),
                millis(percentile90),
                millis(percentile99),
                millis(longest));
        return report
                + problems.stream()
                        .map(problem -> String.format("%n! %s", problem))
                        .collect(Collectors.joining());
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
