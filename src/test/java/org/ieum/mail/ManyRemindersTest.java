package org.ieum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ieum.lesson.MakingLessons;
import org.ieum.testing.ManyPairings;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Of thousands of pairings, those whose lesson is tomorrow are reminded, each once. */
@QuarkusTest
class ManyRemindersTest extends StoredTest {

    private static final Logger LOG = Logger.getLogger(ManyRemindersTest.class);
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Inject ManyPairings many;
    @Inject MakingLessons making;
    @Inject RemindingOfLessons reminding;
    @Inject StoredOffers stored;

    @Test
    void areQueuedOnceEach() {
        many.run(4_000);
        making.make();
        LocalDate evening = LocalDate.now(SEOUL).plusDays(3);
        long start = System.nanoTime();
        reminding.remind(evening.atTime(18, 0).atZone(SEOUL).toInstant());
        LOG.infof("a day's reminders of 4000 pairings queued in %d ms", (System.nanoTime() - start) / 1_000_000);
        List<String> due = stored.stored("select count(*) || '' from lesson where learner_reminded");
        assertThat(Integer.parseInt(due.get(0))).isBetween(4_000 / 7, 4_000 / 7 + 1);
        assertThat(stored.stored("select count(*) || '' from outbox_message where recipient_kind = 'learner'"))
                .isEqualTo(due);
    }
}
