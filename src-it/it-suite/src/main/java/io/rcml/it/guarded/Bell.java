package io.rcml.it.guarded;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Rings once. */
@ApplicationScoped
public class Bell {

    private final CountDownLatch rung = new CountDownLatch(1);

    public boolean awaitRing(long time, TimeUnit unit) throws InterruptedException {
        return rung.await(time, unit);
    }

    public void ring() {
        rung.countDown();
    }
}
