package io.rcml.it;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Ends the wait for an application once the server has said that it does not start. The adapter would go on waiting for as long as it
 * waits for one that starts slowly, which on a busy machine is long.
 */
public final class LibertyExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Deployer.class);
    }

    /** Made by Arquillian. */
    public static final class Deployer {

        void deploy(@Observes EventContext<DeployDeployment> deployment) {
            Refusal refusal = new Refusal(ServerLog.mark(), Thread.currentThread());
            new Thread(refusal).start();
            try {
                deployment.proceed();
            } finally {
                refusal.ignore();
            }
        }
    }

    /** Interrupts the thread that deploys once the server has refused to. */
    private static final class Refusal implements Runnable {

        private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

        private final ServerLog log;
        private final Thread deploying;
        private boolean over;

        Refusal(ServerLog log, Thread deploying) {
            this.log = log;
            this.deploying = deploying;
        }

        @Override
        public void run() {
            while (!isOver()) {
                if (log.linesSoFar().stream().anyMatch(line -> line.text().startsWith("CWWKZ0012I:"))) {
                    interrupt();
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }

        private synchronized boolean isOver() {
            return over;
        }

        private synchronized void interrupt() {
            if (!over) {
                over = true;
                deploying.interrupt();
            }
        }

        /** In the thread that deploys, which nothing interrupts from now on. */
        synchronized void ignore() {
            over = true;
            Thread.interrupted();
        }
    }
}
