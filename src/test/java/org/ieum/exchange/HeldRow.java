package org.ieum.exchange;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.ieum.testing.Waiting;

/** A row that somebody else has in work: whoever wants to change it waits, until it is closed. */
public final class HeldRow implements AutoCloseable {

    private static final String WAITING =
            " from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";

    private final Connection holding;

    /** @param where which one: {@code learner where ref = 'L1'} */
    public HeldRow(DataSource database, String where) throws SQLException {
        holding = database.getConnection();
        holding.setAutoCommit(false);
        ask("select 1 from " + where + " for update");
    }

    /** Returns when somebody waits for it. */
    public HeldRow untilSomebodyWaits() {
        Waiting.until("somebody waits for the row", () -> ask("select count(*)" + WAITING) > 0);
        return this;
    }

    /** Ends the connections of those who wait, as the death of a process does. */
    void killWhoeverWaits() {
        ask("select count(pg_terminate_backend(pid))" + WAITING);
    }

    private long ask(String query) {
        try (Statement statement = holding.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes something, as whoever has it in work. */
    void say(String sql) throws SQLException {
        try (Statement statement = holding.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** What was changed is there for all now. */
    @Override
    public void close() throws SQLException {
        holding.commit();
        holding.close();
    }
}
