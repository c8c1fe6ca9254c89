package io.rcml.readme;

import io.rcml.annotation.Confirmed;
import io.rcml.call.CallCompleted;
import io.rcml.call.CallSid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

@ApplicationScoped
class Invoices {

    private final Set<CallSid> due = ConcurrentHashMap.newKeySet();

    void ended(@Observes @Confirmed CallCompleted call) {
        due.add(call.callSid());
    }

    List<CallSid> due() {
        return List.copyOf(due);
    }
}
