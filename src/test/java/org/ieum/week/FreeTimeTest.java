package org.ieum.week;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.ieum.kernel.PageLanguage;
import org.ieum.person.Status;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.week.FreeTime.FreeTimeLine;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FreeTimeTest extends StoredTest {

    @Inject FreeTime free;

    @Test
    void anHourInsideATimeOfDayCounts() {
        people.tutor("T1", "math", "MON 19:00-22:00", "TUE 18:00-19:00", "SAT 06:00-07:00");
        people.tutor("T2", "math", "WED 11:30-12:30", "SUN 23:30-24:00");
        people.tutor("T3", "english", "SUN 23:00-24:00");
        assertThat(lines("", "")).containsExactly(line("english", 0, 0, 0, 0, 0, 1), line("math", 0, 0, 1, 1, 0, 0));
    }

    @Test
    void whoIsFullOrNotApprovedOrTooShortlyPledgedDoesNot() {
        long full = people.tutor("T1", "math", "MON 19:00-22:00");
        long paused = people.tutor("T2", "math", "MON 19:00-22:00");
        people.tutorBecomes(paused, Status.PAUSED);
        long leaving = people.tutor("T3", "math", "MON 19:00-22:00");
        run("update tutor set commitment_end = date '2026-11-30' + 272, commitment_start = date '2026-08-01'"
                + " where id = " + leaving);
        long learner = people.learner("L1", "math", "MON 19:00-22:00");
        assertThat(lines("", "")).containsExactly(new FreeTimeLine("math", List.of(0L, 0L, 1L, 0L, 0L, 0L), 1));
        pairings.pairing(learner, full, StoredPeople.MONDAY, "MON 19:00/60");
        assertThat(lines("", "")).isEmpty();
    }

    @Test
    void hoursOfAnotherZoneAreTurnedAndComeInAgainAtTheWeeksOtherEnd() {
        long tutor = people.tutor("Kim", "kim@example.org", PageLanguage.EN, ZoneId.of("America/New_York"));
        people.tutorBecomes(tutor, Status.APPROVED);
        run("update tutor set availability = array['MON 09:00-24:00']");
        // Monday 23:00 to Tuesday 14:00 in Seoul.
        assertThat(lines("", "")).containsExactly(line("math", 1, 1, 1, 0, 0, 0));
        long learner = people.learner("L1", "math", "TUE 12:00-14:00");
        pairings.pairing(learner, tutor, StoredPeople.MONDAY, "TUE 12:00/90");
        assertThat(lines("", "")).containsExactly(line("math", 1, 0, 1, 0, 0, 0));
        run("update tutor set availability = array['SUN 20:00-22:00']");
        // Monday 10:00 to 12:00 in Seoul.
        assertThat(lines("", "")).containsExactly(line("math", 1, 0, 0, 0, 0, 0));
    }

    @Test
    void isSplitByPlace() {
        people.tutor("T1", "math", "MON 19:00-22:00");
        long everywhere = people.tutor("T2", "math", "MON 19:00-22:00");
        run("update tutor set delivery = 'either' where id = " + everywhere);
        people.tutor("T3", "english", "MON 19:00-22:00");
        assertThat(lines("", "math"))
                .containsExactly(line(FreeTime.ONLINE, 0, 0, 2, 0, 0, 0), line("Seoul", 0, 0, 1, 0, 0, 0));
        assertThat(lines("Seoul", "")).containsExactly(line("math", 0, 0, 1, 0, 0, 0));
        assertThat(lines(FreeTime.ONLINE, "english")).containsExactly(line("english", 0, 0, 1, 0, 0, 0));
        assertThat(lines("Busan", "")).isEmpty();
    }

    private List<FreeTimeLine> lines(String place, String subject) {
        return free.lines(place, subject, StoredPeople.MONDAY);
    }

    private static FreeTimeLine line(String key, long... tutors) {
        return new FreeTimeLine(key, java.util.Arrays.stream(tutors).boxed().toList(), 0);
    }
}
