package io.rcml.it.app;

import io.rcml.call.VoiceRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One for all calls, and still sees the request of the thread that asks. */
@ApplicationScoped
public class Lobby {

    private final CyclicBarrier two = new CyclicBarrier(2);

    @Inject
    VoiceRequest call;

    public String caller() {
        return call.callSid() + " from " + call.from();
    }

    /** The caller, read before and after another call has come. */
    public String meet() {
        String before = caller();
        try {
            two.await(5, TimeUnit.MINUTES); // only ends what is hopeless
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("No second call came", alone);
        }
        return before + ", still " + caller();
    }
}
