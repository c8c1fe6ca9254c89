package io.rcml.it.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who is at the reception and not on the phone. */
@ApplicationScoped
public class Roster {

    private final List<String> onDuty = new CopyOnWriteArrayList<>(List.of("alice", "bob"));

    public List<String> onDuty() {
        return List.copyOf(onDuty);
    }

    public void busy(String name) {
        onDuty.remove(name);
    }
}
