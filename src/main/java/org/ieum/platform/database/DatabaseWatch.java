package org.ieum.platform.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Asks the database each second whether it is there, over a connection of its own. So nobody else waits to find out that it is
 * not: requests and probes are answered at once, and the log has one line when it goes and one when it is back.
 */
@Singleton
public class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);

    /** A connection that is lost now and then, or a pool that is full, is worth a line; not one a request. */
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final AgroalDataSource database;
    private final WatchSettings settings;
    private final AtomicLong turnedAway = new AtomicLong();

    private Thread watcher;
    /** Of {@link System#nanoTime}; 0 while it is there. */
    private volatile long awaySince;

    private long toldOfLosses = System.nanoTime() - BETWEEN_LINES.toNanos();

    @Inject
    DatabaseWatch(AgroalDataSource database, WatchSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** After all that prepares the database: until then the start itself says what is wrong. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        LinesOfOutages.watched(true);
        watcher = new Thread(this::watch, "database-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        LinesOfOutages.watched(false);
        if (watcher != null) {
            watcher.interrupt();
            watcher.join(settings.patience().toMillis());
        }
    }

    /** Whether it did not answer when it was asked last. */
    public boolean isAway() {
        return awaySince != 0;
    }

    /** How long it has not answered; nothing while it does. */
    Duration awayFor() {
        long since = awaySince;
        return since == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    /** Somebody is told to come back, because it is away. */
    public void turnedAway() {
        turnedAway.incrementAndGet();
    }

    /** A request failed by it, and its sender was told so; the log hears of it in one line with others. */
    public void lost(Throwable failure) {
        LinesOfOutages.count(failure);
    }

    private void watch() {
        WatchedConnection connection = new WatchedConnection(
                database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration(),
                settings.patience());
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look(connection);
                Thread.sleep(settings.every().toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            connection.close();
        }
    }

    private void look(WatchedConnection connection) {
        Optional<SQLException> first = connection.ask();
        // It may have been this connection alone: a server that was started anew within the second is not away.
        Optional<SQLException> failure = first.flatMap(lost -> connection.ask());
        if (failure.isPresent()) {
            went(failure.get());
        } else {
            if (first.isPresent() || isAway()) {
                // None of these has outlived it, and each would fail the request that gets it.
                database.flush(FlushMode.GRACEFUL);
            }
            isThere();
        }
    }

    private void went(SQLException failure) {
        if (!isAway()) {
            awaySince = System.nanoTime() | 1;
            LinesOfOutages.away(true);
            LOG.errorf(
                    "The database does not answer (%s %s). Requests are told to come back until it does.",
                    failure.getSQLState(), failure.getMessage());
        }
    }

    private void isThere() {
        if (isAway()) {
            Duration took = Duration.ofNanos(System.nanoTime() - awaySince);
            awaySince = 0;
            LinesOfOutages.away(false);
            LOG.infof(
                    "The database answers again, after %d s. Meanwhile %d requests were told to come back, and %d lines"
                            + " were kept out of this log.",
                    took.toSeconds(), turnedAway.getAndSet(0), LinesOfOutages.withheld());
        } else if (System.nanoTime() - toldOfLosses > BETWEEN_LINES.toNanos()) {
            long lines = LinesOfOutages.withheld();
            if (lines > 0) {
                toldOfLosses = System.nanoTime();
                LOG.warnf(
                        "The database answers, and yet %d times something lost its connection or got none; the last"
                                + " time: %s",
                        lines, LinesOfOutages.last());
            }
        }
    }
}
