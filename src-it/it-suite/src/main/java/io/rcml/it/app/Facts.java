package io.rcml.it.app;

import io.rcml.call.CallSid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What was heard, by whom, of which call. */
@ApplicationScoped
public class Facts {

    private static final long PATIENCE_MILLIS = 10_000;

    private final List<Fact> facts = new ArrayList<>();

    public synchronized void record(String by, CallSid call, String what) {
        facts.add(new Fact(by, call.value(), what));
        notifyAll();
    }

    /** What somebody heard of a call, once there is so much of it; or less, after some seconds. */
    public synchronized List<String> await(String by, String call, int count) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        List<String> heard = heard(by, call);
        while (heard.size() < count && System.currentTimeMillis() < end) {
            wait(100);
            heard = heard(by, call);
        }
        return heard;
    }

    private List<String> heard(String by, String call) {
        return facts.stream()
                .filter(fact -> fact.by.equals(by) && fact.call.equals(call))
                .map(Fact::what)
                .toList();
    }

    private record Fact(String by, String call, String what) {}
}
