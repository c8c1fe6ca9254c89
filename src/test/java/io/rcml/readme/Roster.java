package io.rcml.readme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

@ApplicationScoped
public class Roster {

    private final Set<String> busy = new ConcurrentSkipListSet<>();

    public List<String> onDuty() {
        return List.of("alice", "bob");
    }

    public void busy(String name) {
        busy.add(name);
    }

    public Set<String> busy() {
        return busy;
    }
}
