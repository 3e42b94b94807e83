package org.ieum.platform.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ieum.kernel.Side;
import org.ieum.platform.backup.Passphrase;
import org.ieum.platform.backup.ReadingBackup;
import org.ieum.platform.backup.RestoringBackup;
import org.ieum.platform.backup.WritingBackup;
import org.ieum.testing.AnsweredFirst;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What somebody stored with any release is there after an upgrade to what is built here. */
@QuarkusTest
class ReleasedDataTest extends StoredTest {

    private static final Path RELEASED = Path.of("src/test/resources/released");

    /** Everybody in these backups is invented. */
    private static final Passphrase PASSPHRASE = Passphrase.of("everybody in here is invented");

    @Inject AgroalDataSource source;
    @Inject AnsweredFirst answers;
    @Inject OwnersConnection owner;

    @Test
    void eachReleaseIsUpgraded() throws Exception {
        List<Path> all;
        try (Stream<Path> files = Files.list(RELEASED)) {
            all = files.sorted().toList();
        }
        assertThat(all).isNotEmpty();
        for (Path release : all) {
            String name = "release_" + UUID.randomUUID().toString().replace("-", "");
            owner.govern("create database " + name + " owner " + owner.user());
            try {
                upgrade(release, name);
            } finally {
                owner.govern("drop database " + name + " with (force)");
            }
        }
    }

    private void upgrade(Path release, String database) throws SQLException {
        try (ReadingBackup backup = ReadingBackup.open(release, PASSPHRASE);
                Connection connection = owner.open(database)) {
            Schema.make(
                    owner.url(database),
                    owner.user(),
                    owner.password(),
                    backup.manifest().schema());
            RestoringBackup.Restored restored = new RestoringBackup(connection).from(backup, List.of());
            assertThat(restored.summary().rows("learner"))
                    .as(release.toString())
                    .isPositive();
            Schema.make(owner.url(database), owner.user(), owner.password(), KnownMigrations.newest());
            assertThat(number(connection, "select max(cast(version as bigint)) from flyway_schema_history"))
                    .isEqualTo(KnownMigrations.newest());
            for (String table : List.of("learner", "tutor", "pairing", "account")) {
                assertThat(number(connection, "select count(*) from " + table))
                        .as(release + ", " + table)
                        .isEqualTo(restored.summary().rows(table))
                        .isPositive();
            }
        }
    }

    /** By whoever releases: two learners, of whom one has a pairing. */
    @Test
    @EnabledIfSystemProperty(named = "release.write", matches = "true")
    void writeThisOne() {
        long learner = people.learner("L1", "math", "MON 10:00-12:00");
        people.learner("L2", "math", "MON 10:00-12:00");
        long tutor = people.tutor("T1", "math", "MON 10:00-12:00");
        pairings.pairing(learner, tutor, LocalDate.of(2026, 10, 5), "MON 10:00/60");
        // What waits, as it does on any day: one who signed up and is not settled, a mail, a job, a round under review.
        answers.later(() -> {
            given().contentType("application/json")
                    .body(SignUpBodies.of(Side.LEARNER, "bada@learners.test"))
                    .post("/api/v1/learners")
                    .then()
                    .statusCode(202);
            write();
        });
    }

    private void write() {
        Path file = RELEASED.resolve(Settings.read().version().replace("-SNAPSHOT", "") + ".backup");
        try {
            Files.createDirectories(RELEASED);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Connection connection = source.getConnection()) {
            new WritingBackup(connection, Settings.read().version(), PASSPHRASE).to(file, clock.instant());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
