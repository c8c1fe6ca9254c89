package io.rcml.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who is on duty, and who of them is talking. A report may come twice, so telling it twice changes nothing. */
@ApplicationScoped
public class Roster {

    private static final List<String> ON_DUTY = List.of("alice", "bob", "dave");

    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    public List<String> free() {
        return ON_DUTY.stream().filter(agent -> !busy.contains(agent)).toList();
    }

    public void busy(String agent) {
        busy.add(agent);
    }

    public void free(String agent) {
        busy.remove(agent);
    }
}
