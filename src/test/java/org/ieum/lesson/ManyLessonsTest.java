package org.ieum.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ieum.testing.ManyPairings;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** The lessons of four weeks of thousands of pairings are made in a few seconds, and again in less. */
@QuarkusTest
class ManyLessonsTest extends StoredTest {

    private static final int PAIRINGS = 4_000;
    private static final Duration MOST = Duration.ofSeconds(10);

    @Inject
    MakingLessons making;

    @Inject
    ManyPairings many;

    @Inject
    StoredOffers stored;

    @Test
    void areMadeInTime() {
        many.run(PAIRINGS);
        assertThat(took()).isLessThan(MOST);
        assertThat(stored.stored("select count(*) || '' from lesson")).isEqualTo(List.of(PAIRINGS * 4 + ""));
        assertThat(took()).isLessThan(MOST);
        assertThat(stored.stored("select count(*) || '' from lesson")).isEqualTo(List.of(PAIRINGS * 4 + ""));
    }

    private Duration took() {
        Instant before = Instant.now();
        making.make();
        return Duration.between(before, Instant.now());
    }
}
