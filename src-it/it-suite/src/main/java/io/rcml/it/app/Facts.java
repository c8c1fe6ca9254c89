package io.rcml.it.app;

import io.rcml.call.CallSid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was heard, by whom, of which call. */
@ApplicationScoped
public class Facts {

    private final List<Fact> facts = new CopyOnWriteArrayList<>();

    public void record(String by, CallSid call, String what) {
        facts.add(new Fact(by, call.value(), what));
    }

    public List<String> heard(String by, String call) {
        return facts.stream()
                .filter(fact -> fact.by.equals(by) && fact.call.equals(call))
                .map(Fact::what)
                .toList();
    }

    private record Fact(String by, String call, String what) {}
}
