package org.ieum.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ieum.platform.start.TurnableClock;
import org.ieum.testing.ManyPairings;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The lessons of four weeks of many pairings are made once, however often somebody makes them. */
@QuarkusTest
class ManyLessonsTest extends StoredTest {

    private static final Logger LOG = Logger.getLogger(ManyLessonsTest.class);

    /** {@code -Dlessons.pairings=4000} measures; the figures of docs/benchmarks.md come from it. */
    private static final int PAIRINGS = Integer.getInteger("lessons.pairings", 400);

    @Inject MakingLessons making;
    @Inject ManyPairings many;
    @Inject StoredOffers stored;
    @Inject TurnableClock hand;

    @AfterEach
    void theClockGoesOn() {
        hand.letGo();
    }

    @Test
    void areMadeOnceEach() {
        // In the evening those of today have begun, and are not made.
        hand.turnTo(LocalDate.now(clock).atTime(9, 0).atZone(clock.getZone()).toInstant());
        many.run(PAIRINGS);
        made("made");
        assertThat(stored.stored("select count(*) || '' from lesson")).isEqualTo(List.of(PAIRINGS * 4 + ""));
        made("made again");
        assertThat(stored.stored("select count(*) || '' from lesson")).isEqualTo(List.of(PAIRINGS * 4 + ""));
    }

    /** The figures of docs/benchmarks.md. */
    private void made(String what) {
        long start = System.nanoTime();
        making.make();
        LOG.infof("lessons of %d pairings %s in %d ms", PAIRINGS, what, (System.nanoTime() - start) / 1_000_000);
    }
}
