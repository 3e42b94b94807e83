package org.ieum.testing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts the statements that the service sends for what a test does, as PostgreSQL itself counted them: those past Hibernate as
 * well, and a batch as what became of it on the way. Beginnings and ends of transactions do not count, nor does the list of jobs,
 * which is looked at all the time.
 */
@Singleton
public class ServerStatements {

    /** The first time may also fill what is kept for a while, or take fifty numbers from a sequence. */
    private static final int TRIES = 3;

    private static final String CALLS = """
            select calls, query from statements.pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = '%s' and query !~ 'scheduled_tasks' and query !~* '^(begin|commit|rollback|set|show|select \\$1$)'""";

    @Inject BackgroundJobs jobs;
    @Inject OwnersConnection owner;

    private String last = "";

    @ConfigProperty(name = "quarkus.datasource.username")
    String service;

    /** What was counted last, for whoever wonders. */
    public String last() { return last; }

    /** How many statements it takes, at the least of three times. */
    public long of(Runnable work) {
        long[] least = {0};
        jobs.restDuring(() -> least[0] =
                LongStream.range(0, TRIES).map(n -> counted(work)).min().orElseThrow());
        return least[0];
    }

    private long counted(Runnable work) {
        try (Connection connection = owner.open();
                Statement statement = connection.createStatement()) {
            statement.execute("select statements.pg_stat_statements_reset()");
            work.run();
            try (ResultSet found = statement.executeQuery(CALLS.formatted(service))) {
                long all = 0;
                StringBuilder text = new StringBuilder();
                while (found.next()) {
                    all += found.getLong(1);
                    text.append(found.getLong(1))
                            .append(": ")
                            .append(found.getString(2))
                            .append('\n');
                }
                last = text.toString();
                return all;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
