package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.KeyProof;
import org.ieum.testing.OwnersConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found out about a database before anything runs on it. */
@QuarkusTest
class StoredDatabaseTest {

    @Inject Sealing sealing;
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
    void thisOneIsOurs() {
        assertThatCode(() -> StoredDatabase.check(database, sealing)).doesNotThrowAnyException();
    }

    @Test
    void anEmptyOneIsFine() throws SQLException {
        run("set local search_path to pg_catalog");
        assertThatCode(() -> StoredDatabase.check(database, other())).doesNotThrowAnyException();
    }

    @Test
    void withOtherKeysItIsNotOurs() {
        assertThatThrownBy(() -> StoredDatabase.check(database, other()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("IEUM_LOOKUP_KEY");
    }

    @Test
    void aNewerProgramHasWorkedWithIt() throws SQLException {
        run("insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                + " execution_time, success) values (100000, '299901010000', '', 'SQL', '', '', 0, true)");
        assertThatThrownBy(() -> StoredDatabase.check(database, sealing))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("299901010000")
                .hasMessageContaining(Long.toString(KnownMigrations.newest()));
    }

    /** Whoever has sealed with a key that these do not have made what they cannot read. */
    @Test
    void eachKeyThatHasSealedIsNeeded() throws Exception {
        assertThat(count()).isGreaterThanOrEqualTo(2);
        Sealing other = other();
        KeyProof proof = KeyProofs.fresh(other);
        assertThat(proof.id()).isNotEqualTo(KeyProofs.present(sealing)).isNegative();
        try (var insert =
                database.prepareStatement("insert into key_check select ?, ?, word_hash from key_check where id = 1")) {
            insert.setLong(1, proof.id());
            insert.setBytes(2, proof.sealed());
            insert.executeUpdate();
        }
        assertThatThrownBy(() -> StoredDatabase.check(database, sealing))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("IEUM_FIELD_KEYS");
    }

    private long count() throws SQLException {
        try (Statement statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from key_check")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Sealing other() throws Exception {
        Map<String, String> fresh = Secrets.generate();
        return new Sealing(fresh.get("ieum.field-keys"), fresh.get("ieum.lookup-key"));
    }
}
