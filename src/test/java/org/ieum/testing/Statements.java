package org.ieum.testing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements of what a test does. */
@Singleton
public class Statements {

    /** The first time may also fill what is kept for a while. */
    private static final int TRIES = 3;

    @Inject EntityManagerFactory factory;
    @Inject BackgroundJobs jobs;

    /** How many statements it takes, at the least of three times. */
    public long of(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        AtomicLong least = new AtomicLong();
        jobs.restDuring(() -> least.set(least(statistics, work)));
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
