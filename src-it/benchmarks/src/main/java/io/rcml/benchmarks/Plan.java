package io.rcml.benchmarks;

/**
 * How long everything takes.
 *
 * @param rounds how often all small benchmarks run, one after the other
 * @param iterations how many iterations each has to warm up, and to be measured
 * @param millis how long an iteration is
 * @param warmUpSeconds for how long each server is warmed up
 * @param serverRounds how often all servers are measured, one after the other
 * @param serverSeconds for how long each time
 * @param starts how often each server is started
 * @param hostileRuns how often each hostile request is answered
 */
record Plan(
        int rounds,
        int iterations,
        int millis,
        double warmUpSeconds,
        int serverRounds,
        double serverSeconds,
        int starts,
        int hostileRuns) {

    static final Plan FULL = new Plan(3, 3, 400, 15, 7, 3, 11, 9);
    static final Plan QUICK = new Plan(1, 2, 120, 4, 3, 0.5, 2, 3);

    static Plan ofProperties() {
        String quick = System.getProperty("bench.quick", "false");
        return quick.isEmpty() || quick.equals("true") ? QUICK : FULL;
    }
}
