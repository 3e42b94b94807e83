package org.ieum.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that something costs, those past Hibernate aside. */
@Singleton
public class Statements {

    @Inject
    EntityManagerFactory factory;

    /** How many it takes. Others that run meanwhile count as well, so ask for a number with some room. */
    public long of(Runnable something) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            something.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
