package org.ieum.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    StoredOffers stored;

    @Test
    void areMadeInTime() {
        long learner = people.learner("L1", "math", "MON 10:00-12:00");
        long tutor = people.tutor("T1", "math", "MON 10:00-12:00");
        stored.tutorsStay();
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            copies("learner", learner);
            copies("tutor", tutor);
            run("insert into pairing (id, version, learner_id, tutor_id, subject, meeting, times, since, state)"
                    + " select 100000 + n, 0, 100000 + n, 100000 + n, 'math', 'online', array[(array['MON','TUE','WED','THU','FRI','SAT','SUN'])[1 + n % 7] || ' 18:00/60'],"
                    + " current_date - n % 100, 'running' from generate_series(1, " + PAIRINGS + ") n");
            run("insert into pairing_phase (pairing_id, number, starts_on, meeting, times, most, changed_in)"
                    + " select id, 0, since, meeting, times, 1, 0 from pairing");
            run(
                    "insert into booking (pairing_id, learner_id, tutor_id, starts_at, ends_at)"
                            + " select id, learner_id, tutor_id, lesson_start(times[1]), lesson_start(times[1]) + 60 from pairing");
        });
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

    /** Rows like one, whatever columns there are. */
    private void copies(String table, long id) {
        run("insert into " + table + " select (jsonb_populate_record(null::" + table
                + ", to_jsonb(t) || jsonb_build_object("
                + "'id', 100000 + n, 'ref', t.ref || n, 'version', 0))).* from " + table
                + " t, generate_series(1, " + PAIRINGS + ") n where t.id = " + id);
    }

    private void run(String sql) {
        entities.createNativeQuery(sql.replace("::", "\\:\\:")).executeUpdate();
    }
}
