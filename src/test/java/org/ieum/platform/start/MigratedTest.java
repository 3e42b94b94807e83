package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ieum.testing.OwnersConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a start may leave the migrations alone. */
@QuarkusTest
class MigratedTest {

    @ConfigProperty(name = "quarkus.datasource.username")
    String application;

    @Inject OwnersConnection owner;

    private Connection database;

    @BeforeEach
    void inATransactionThatIsTakenBack() throws SQLException {
        database = owner.open();
        database.setAutoCommit(false);
    }

    @AfterEach
    void nothingStays() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void whereTheyLeftTheirMark() throws Exception {
        assertThat(isDone()).as("as another program left it").isFalse();
        migrate();
        assertThat(isDone()).isTrue();
        assertThat(Migrated.isDone(database, "")).as("for another role").isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comment on table flyway_schema_history is null",
                "delete from flyway_schema_history where installed_rank ="
                        + " (select max(installed_rank) from flyway_schema_history where version is not null)",
                "update flyway_schema_history set success = false where version is not null",
                "grant delete on audit_entry to %s",
                "grant update on privacy_notice to %s",
                "grant insert on flyway_schema_history to %s",
                "revoke insert on audit_entry from %s"
            })
    void notWhereSomethingIsOtherThanTheyLeftIt(String change) throws Exception {
        migrate();
        run(change.formatted(application));
        assertThat(isDone()).isFalse();
    }

    private boolean isDone() throws SQLException {
        return Migrated.isDone(database, application);
    }

    /** As Flyway does after the last of them. */
    private void migrate() throws IOException, SQLException {
        run(Files.readString(Path.of("src/main/resources/db/migration/afterMigrate.sql"))
                .replace("${application}", application)
                .replace("${migrations}", Migrated.mark()));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
