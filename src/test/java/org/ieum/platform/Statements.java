package org.ieum.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.ieum.outbox.QuietOutbox;

/** Counts the SQL statements of what a test does. */
@Singleton
public class Statements {

    /** A background job may have its own statements in between: not three times in a row. */
    private static final int TRIES = 3;

    @Inject
    EntityManagerFactory factory;

    @Inject
    QuietOutbox outbox;

    /** How many statements it takes, at the least of three times. */
    public long of(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        AtomicLong least = new AtomicLong();
        outbox.during(() -> least.set(least(statistics, work)));
        return least.get();
    }

    private static long least(Statistics statistics, Runnable work) {
        return LongStream.range(0, TRIES)
                .map(n -> {
                    statistics.clear();
                    work.run();
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
    }
}
