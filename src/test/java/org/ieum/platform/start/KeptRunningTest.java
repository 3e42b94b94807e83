package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.ieum.testing.UnpackedPrograms;
import org.ieum.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of our own that somebody ends under us. */
class KeptRunningTest {

    @TempDir
    Path folder;

    @BeforeEach
    void programsAreThere() throws IOException {
        UnpackedPrograms.into(folder);
    }

    @Test
    void isStartedAgainWhereItWas() throws Exception {
        LocalPostgres postgres = LocalPostgres.start(folder, "not a secret at all");
        try {
            run(postgres, "create table kept as select 1 as one");
            kill();
            Waiting.until("it is there again", () -> answers(postgres));
            run(postgres, "insert into kept values (2)");
        } finally {
            postgres.stop();
        }
        assertThat(Files.exists(folder.resolve("postgres/postmaster.pid")))
                .as("it is stopped as any other")
                .isFalse();
    }

    @Test
    void staysAwayOnceItIsLetGo() throws Exception {
        LocalPostgres postgres = LocalPostgres.start(folder, "not a secret at all");
        postgres.letGo();
        kill();
        postgres.stop();
        assertThat(answers(postgres)).isFalse();
    }

    private void kill() throws Exception {
        Path file = folder.resolve("postgres/postmaster.pid");
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).get(0)))
                .orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get(1, TimeUnit.MINUTES);
    }

    private static boolean answers(LocalPostgres postgres) {
        try {
            run(postgres, "select");
            return true;
        } catch (SQLException away) {
            return false;
        }
    }

    private static void run(LocalPostgres postgres, String sql) throws SQLException {
        DatabaseAccess owner = postgres.owner();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
