package org.ieum.platform.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Starts a PostgreSQL of our own again that died under us, by the machine's want of memory or by somebody's hand, where it was. The
 * service finds it there as after any outage; where it does not come back, liveness ends the whole.
 */
final class KeptRunning {

    private static final Logger LOG = Logger.getLogger(KeptRunning.class);

    private static final int TRIES = 5;

    /** Long enough to see whether all is being stopped, as by Ctrl-C in a terminal. */
    private static final long PAUSE_SECONDS = 1;

    /** Starts it where it was. */
    interface Restart {
        EmbeddedPostgres start() throws IOException;
    }

    private final Path data;
    private final Path programs;
    private final Restart restart;
    private final Executor later = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "keep-postgres");
        thread.setDaemon(true);
        return thread;
    });
    private EmbeddedPostgres postgres;
    private volatile boolean letGo;

    KeptRunning(Path data, Path programs, EmbeddedPostgres postgres, Restart restart) throws IOException {
        this.data = data;
        this.programs = programs;
        this.postgres = postgres;
        this.restart = restart;
        watch();
    }

    void letGo() {
        letGo = true;
    }

    synchronized void stop() throws IOException {
        letGo = true;
        postgres.close();
    }

    private void watch() throws IOException {
        Orphan.find(data, programs)
                .ifPresent(process -> later.execute(() -> {
                    process.onExit().join();
                    died();
                }));
    }

    private void died() {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            if (startedAgain()) {
                return;
            }
        }
        LOG.error("The database has died and does not start again; see postgres.log");
    }

    /** True as well if it is not to be. */
    private synchronized boolean startedAgain() {
        if (letGo) {
            return true;
        }
        try {
            LOG.warn("The database has died and is started again");
            // It holds the lock of its library on the data.
            postgres.close();
            postgres = restart.start();
            watch();
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.warnf("It did not start: %s", e);
            return false;
        }
    }
}
