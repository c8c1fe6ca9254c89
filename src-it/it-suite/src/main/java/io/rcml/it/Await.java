package io.rcml.it;

import java.time.Duration;

/**
 * Waits for what a test asserts, for as long as the machine takes. The limit decides no test: it ends a wait that is hopeless, and the
 * failure is then the last one, which says what was seen.
 */
final class Await {

    static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("it.patience"));

    private static final long PAUSE_MILLIS = 50;

    private Await() {}

    static void until(Runnable assertion) {
        long start = System.nanoTime();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() - start > LIMIT.toNanos()) {
                    throw notYet;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting", e);
        }
    }
}
