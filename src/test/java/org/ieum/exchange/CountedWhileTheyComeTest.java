package org.ieum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** Thousands who come into tables that the planner takes for empty do not make each row dearer than the one before. */
@QuarkusTest
class CountedWhileTheyComeTest extends StoredTest {

    private static final String COUNTED = "select reltuples::int::text from pg_class where relname = 'learner'";

    @Inject Importing importing;
    @Inject OwnersConnection owner;
    @Inject StoredOffers stored;

    @Test
    void thePlannerKnowsOfThem() {
        owner.run("analyze learner");
        assertThat(counted()).isEqualTo("0");
        Map<Integer, String> counts = new TreeMap<>();
        importing
                .take(
                        Map.of(DataFile.LEARNERS, new TextFile(Files.learners(2_500))),
                        new Importing.Watcher() {
                            @Override
                            public void stored(int rows, int all) {
                                counts.put(rows, counted());
                            }

                            @Override
                            public boolean keep(ImportChanges changes) {
                                return false;
                            }
                        },
                        "admin")
                .orThrow();
        assertThat(counts).containsEntry(500, "0").containsEntry(1_000, "1000").containsEntry(2_500, "2000");
    }

    private String counted() {
        return stored.stored(COUNTED).get(0);
    }
}
