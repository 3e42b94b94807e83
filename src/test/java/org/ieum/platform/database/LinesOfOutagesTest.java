package org.ieum.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinesOfOutagesTest {

    private final LinesOfOutages lines = new LinesOfOutages();

    @AfterEach
    void nobodyWatches() {
        LinesOfOutages.watched(false);
        LinesOfOutages.withheld();
    }

    @Test
    void aStartThatIsRefusedSaysWhy() {
        assertThat(lines.isLoggable(line("io.quarkus", new SQLException("Connection refused", "08001"))))
                .isTrue();
    }

    @Test
    void whatIsSaidOfALostConnectionIsCountedAndNotWritten() {
        LinesOfOutages.watched(true);
        for (String state : new String[] {"08006", "57P01", "53300", "57P03"}) {
            assertThat(lines.isLoggable(line("any", new IllegalStateException(new SQLException("x", state)))))
                    .as(state)
                    .isFalse();
        }
        assertThat(lines.isLoggable(line("any", new SQLException("Acquisition timeout while waiting"))))
                .isFalse();
        assertThat(LinesOfOutages.withheld()).isEqualTo(5);
        assertThat(LinesOfOutages.withheld()).isZero();
        assertThat(LinesOfOutages.last()).contains("Acquisition timeout");
    }

    @Test
    void allElseIsWrittenAlsoMeanwhile() {
        LinesOfOutages.watched(true);
        LinesOfOutages.away(true);
        assertThat(lines.isLoggable(line("org.ieum.web.Refusals", new SQLException("x", "23505"))))
                .isTrue();
        assertThat(lines.isLoggable(line("org.ieum.web.Refusals", null))).isTrue();
        assertThat(lines.isLoggable(line("io.agroal.pool", null))).isFalse();
        LinesOfOutages.away(false);
        assertThat(lines.isLoggable(line("io.agroal.pool", null))).isTrue();
        LogRecord broken = line("io.agroal.pool", null);
        broken.setMessage("Datasource '<default>': This connection has been closed.");
        assertThat(lines.isLoggable(broken)).isFalse();
    }

    @Test
    void aCommitThatFailsHasItsCauseAmongWhatItSuppressed() {
        RollbackException commit = new RollbackException("ARJUNA016053: Could not commit transaction.");
        XAException local = new XAException("Error trying to transactionCommit local transaction");
        local.initCause(new SQLException("An I/O error occurred while sending to the backend.", "08006"));
        commit.addSuppressed(local);
        assertThat(LostConnection.isCauseOf(new IllegalStateException(commit))).isTrue();
        assertThat(LostConnection.mayBeCauseOf(new IllegalStateException(new RollbackException("x"))))
                .as("nobody says why")
                .isTrue();
        assertThat(LostConnection.mayBeCauseOf(new SQLException("x", "23505"))).isFalse();
        SQLException circle = new SQLException("x", "23505");
        circle.initCause(new IllegalStateException(circle));
        circle.addSuppressed(new IllegalStateException(circle));
        assertThat(LostConnection.isCauseOf(circle)).isFalse();
    }

    /** As a job's last statement leaves it whose connection went with the others. */
    @Test
    void aCommitThatFailsWithoutAWordIsOneOfAnOutageRightAfterOne() {
        LinesOfOutages.watched(true);
        RollbackException commit = new RollbackException("ARJUNA016053: Could not commit transaction.");
        IllegalStateException failed = new IllegalStateException(commit);
        assertThat(lines.isLoggable(line("com.github.kagkarlsson.scheduler.ExecutePicked", failed)))
                .as("nothing was lost")
                .isTrue();
        lines.isLoggable(line("any", new SQLException("x", "57P01")));
        assertThat(lines.isLoggable(line("com.github.kagkarlsson.scheduler.ExecutePicked", failed)))
                .isFalse();
        assertThat(LinesOfOutages.withheld()).isEqualTo(2);
        commit.addSuppressed(new OptimisticLockException("somebody else was faster"));
        assertThat(lines.isLoggable(line("org.ieum.outbox.SendingMails", failed)))
                .as("it says why")
                .isTrue();
    }

    private static LogRecord line(String logger, Throwable thrown) {
        LogRecord line = new LogRecord(Level.SEVERE, "words");
        line.setLoggerName(logger);
        line.setThrown(thrown);
        return line;
    }
}
