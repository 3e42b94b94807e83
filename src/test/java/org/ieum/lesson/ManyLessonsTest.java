package org.ieum.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.ieum.testing.ManyPairings;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** The lessons of four weeks of thousands of pairings are made once, however often somebody makes them. */
@QuarkusTest
class ManyLessonsTest extends StoredTest {

    private static final Logger LOG = Logger.getLogger(ManyLessonsTest.class);

    private static final int PAIRINGS = 4_000;

    @Inject MakingLessons making;
    @Inject ManyPairings many;
    @Inject StoredOffers stored;

    @Test
    void areMadeOnceEach() {
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
