package io.rcml.readme;

import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallCompleted;
import io.rcml.call.CallSid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

@ApplicationScoped
@RcmlController("/billing")
class Billing {

    private final Set<CallSid> billed = ConcurrentHashMap.newKeySet();

    @OnStatus(value = "/ended", confirm = true)
    void ended(CallCompleted call) {
        billed.add(call.callSid());
    }

    List<CallSid> billed() {
        return List.copyOf(billed);
    }
}
