package io.rcml.demo;

import io.rcml.call.CallSid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is on duty, and who of them is talking. A report may come twice, or after one of what happened later: telling the same twice
 * changes nothing, and a leg that is over is not answered any more.
 */
@ApplicationScoped
public class Roster {

    private static final List<String> ON_DUTY = List.of("alice", "bob", "dave");

    private final Map<CallSid, String> talking = new HashMap<>();
    private final Set<CallSid> over = new HashSet<>();

    public synchronized List<String> free() {
        return ON_DUTY.stream().filter(agent -> !talking.containsValue(agent)).toList();
    }

    public synchronized void busy(CallSid leg, String agent) {
        if (!over.contains(leg)) {
            talking.put(leg, agent);
        }
    }

    public synchronized void free(CallSid leg) {
        over.add(leg);
        talking.remove(leg);
    }
}
