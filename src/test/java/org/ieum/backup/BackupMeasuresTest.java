package org.ieum.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** An operator sees from outside how old the last backup is, and that there is none. */
@QuarkusTest
@SuppressWarnings("UnnecessaryAssignment") // By hand, because the settings of all tests make no backups.
class BackupMeasuresTest extends StoredTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    @Inject BackupsMade made;

    @Test
    void saysHowOldTheLastIs() {
        made.add(NOW.minus(Duration.ofDays(3)), "a", 10, "h");
        made.add(NOW.minus(Duration.ofHours(5)), "b", 2_000, "h");
        assertThat(told(Optional.of(Path.of("/backups"))))
                .containsEntry("ieum_backup_age_seconds", 18_000.0)
                .containsEntry("ieum_backup_bytes", 2_000.0);
    }

    @Test
    void noneYetIsOlderThanAnyRuleAllows() {
        assertThat(told(Optional.of(Path.of("/backups"))))
                .containsEntry("ieum_backup_age_seconds", Double.POSITIVE_INFINITY)
                .containsEntry("ieum_backup_bytes", 0.0);
    }

    @Test
    void nobodyIsWokenWhereNoneAreToBeMade() {
        assertThat(told(Optional.empty())).containsEntry("ieum_backup_age_seconds", 0.0);
    }

    /** As {@code /q/metrics} reads it. */
    private Map<String, Double> told(Optional<Path> folder) {
        BackupMeasures measures = new BackupMeasures();
        measures.habits = new HabitsOfATest(() -> folder);
        return QuarkusTransaction.requiringNew().call(() -> {
            Query query = entities.createNativeQuery(
                    "select x.a, cast(x.c as double precision) from ("
                            + measures.backups().sql() + ") as x(a, b, c)",
                    Object[].class);
            query.getParameters().forEach(parameter -> query.setParameter(parameter.getName(), NOW));
            return ((java.util.List<?>) query.getResultList())
                    .stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row ->
                            (Double) row[1]));
        });
    }
}
