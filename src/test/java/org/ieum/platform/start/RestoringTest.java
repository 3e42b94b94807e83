package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ieum.kernel.Side;
import org.ieum.platform.Sealing;
import org.ieum.platform.backup.BackupRefused;
import org.ieum.platform.backup.ErasedPeople;
import org.ieum.platform.backup.ErasedPerson;
import org.ieum.platform.backup.Passphrase;
import org.ieum.platform.backup.ReadingBackup;
import org.ieum.platform.backup.RestoringBackup;
import org.ieum.platform.backup.Summary;
import org.ieum.platform.backup.WritingBackup;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored comes back as it was, into another database, by an owner who is no superuser; or nothing does. */
@QuarkusTest
class RestoringTest extends StoredTest {

    private static final Passphrase PASSPHRASE = Passphrase.of("a passphrase of this test");

    @TempDir
    Path folder;

    @Inject AgroalDataSource source;
    @Inject Sealing sealing;
    @Inject OwnersConnection owner;

    private final String fresh = "restored_" + UUID.randomUUID().toString().replace("-", "");
    private Path file;

    @BeforeEach
    void somePeopleAndAnEmptyDatabase() throws SQLException {
        people.learner("L1", "math", "MON 10:00-12:00");
        people.learner("L2", "math", "MON 10:00-12:00");
        people.tutor("T1", "math", "MON 10:00-12:00");
        // What text files stumble over.
        run("update learner set alias = E'a\\tb\\\\N\\nc\\\\.\\r' || U&'\\+01F600' where ref = 'L2'");
        run("delete from backup_made");
        owner.govern("create database " + fresh + " owner " + owner.user());
        file = folder.resolve("x.backup");
    }

    @AfterEach
    void withoutIt() throws SQLException {
        owner.govern("drop database " + fresh + " with (force)");
    }

    @Test
    void allOfItIsThereAgainAndGoesOnFromThere() throws Exception {
        Summary written = write();
        assertThat(written.rows("learner")).isEqualTo(2);
        RestoringBackup.Restored restored = restore(List.of());
        assertThat(restored.summary().lines()).isEqualTo(written.lines());
        assertThat(restored.summary().hash()).isEqualTo(written.hash());
        try (Connection database = open()) {
            StoredDatabase.check(database, sealing);
            assertThat(text(database, "select alias from learner where ref = 'L2'"))
                    .isEqualTo("a\tb\\N\nc\\.\r\uD83D\uDE00");
            assertThat(number(database, "select nextval('learner_seq')"))
                    .isGreaterThan(number(database, "select max(id) from learner"));
            assertThatThrownBy(() -> run(database, "delete from audit_entry"))
                    .as("its triggers look again")
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> run(
                            database,
                            "insert into pairing (id, version, learner_id, tutor_id, subject,"
                                    + " meeting, times, since, state) values (1, 0, -7, -7, 'math', 'online', '{}',"
                                    + " date '2026-01-01', 'running')"))
                    .as("its ties hold again")
                    .isInstanceOf(SQLException.class);
            assertThat(number(database, "select count(*) from pg_constraint where contype = 'f'"))
                    .isEqualTo(constraints());
        }
    }

    @Test
    void theSameRowsHaveTheSameHashAndOthersAnother() throws Exception {
        List<String> first = quiet(write());
        Files.delete(file);
        assertThat(quiet(write())).isEqualTo(first);
        Files.delete(file);
        run("update learner set alias = 'Else' where ref = 'L1'");
        assertThat(quiet(write())).isNotEqualTo(first);
    }

    /** Jobs say all the time that they are there. */
    private static List<String> quiet(Summary summary) {
        return summary.lines().stream()
                .filter(line -> !line.startsWith("scheduled_tasks "))
                .toList();
    }

    @Test
    void whoeverWasErasedSinceWaitsToBeErasedAgainAndNobodyGetsTheirNumber() throws Exception {
        write();
        List<ErasedPerson> erased = List.of(
                new ErasedPerson(Side.LEARNER, 1_000_000, Instant.parse("2026-11-27T09:00:00Z")),
                new ErasedPerson(Side.TUTOR, 3, Instant.parse("2026-11-27T09:00:01Z")));
        assertThat(restore(erased).awaited()).isEqualTo(2);
        try (Connection database = open()) {
            assertThat(ErasedPeople.pending(database)).isEqualTo(erased);
            assertThat(number(database, "select nextval('learner_seq')")).isGreaterThan(1_000_000);
        }
    }

    @Test
    void whatWasChangedLeavesNothingBehindAndCanBeRestoredOnceItIsWhole() throws Exception {
        Summary written = write();
        byte[] whole = Files.readAllBytes(file);
        try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
            damaged.seek(whole.length - 100);
            damaged.write(7);
        }
        assertThatThrownBy(() -> restore(List.of()))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("changed");
        Files.write(file, whole);
        assertThat(restore(List.of()).summary().hash()).isEqualTo(written.hash());
    }

    @Test
    void nothingIsRestoredOverSomething() throws Exception {
        write();
        restore(List.of());
        assertThatThrownBy(() -> restore(List.of()))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void norIntoADatabaseOfAnotherProgram() throws Exception {
        write();
        try (Connection database = open()) {
            run(database, "create table something (n int)");
        }
        assertThatThrownBy(() -> restore(List.of()))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void aBackupKnowsItsKeysAndNoneOfThemIsInIt() throws Exception {
        write();
        try (ReadingBackup backup = ReadingBackup.open(file, PASSPHRASE)) {
            KeyProofs.check(backup.manifest().proofs(), sealing);
            var other = Secrets.generate();
            assertThatThrownBy(() -> KeyProofs.check(
                            backup.manifest().proofs(),
                            new Sealing(other.get("ieum.field-keys"), other.get("ieum.lookup-key"))))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("IEUM_LOOKUP_KEY");
        }
    }

    @Test
    void noBackupTakesThePlaceOfAnother() throws Exception {
        write();
        assertThatThrownBy(this::write).isInstanceOf(BackupRefused.class).hasMessageContaining("already");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private Summary write() throws SQLException {
        try (Connection database = source.getConnection()) {
            return new WritingBackup(database, "test", PASSPHRASE).to(file, clock.instant());
        }
    }

    private RestoringBackup.Restored restore(List<ErasedPerson> erased) throws SQLException {
        try (ReadingBackup backup = ReadingBackup.open(file, PASSPHRASE);
                Connection database = open()) {
            RestoringBackup restoring = new RestoringBackup(database);
            restoring.requireEmpty();
            Schema.make(
                    owner.url(fresh),
                    owner.user(),
                    owner.password(),
                    backup.manifest().schema());
            return restoring.from(backup, erased);
        }
    }

    private long constraints() throws SQLException {
        try (Connection database = source.getConnection()) {
            return number(database, "select count(*) from pg_constraint where contype = 'f'");
        }
    }

    private Connection open() throws SQLException {
        return owner.open(fresh);
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        return Long.parseLong(text(database, sql));
    }

    private static String text(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
