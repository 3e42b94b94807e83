package org.ieum.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.lesson.LentHour;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Problem.Hold;
import org.ieum.matching.model.Problem.Proposed;
import org.ieum.pairing.Pairing;
import org.junit.jupiter.api.Test;

/** What a tutor gives in another's place is not given away a second time, and nothing else is taken from them. */
class HoursLentTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

    private final Problem.Tutor whole = tutor(1).tutor().within(hours("THU 18:00/240"), 5, 5);

    @Test
    void areNotFreeForSomebodyNew() {
        assertThat(left(List.of(lent(1, "2026-12-03T20:00+09:00", 60)), List.of(), List.of()))
                .isEqualTo(hours("THU 18:00/120", "THU 21:00/60"));
        assertThat(left(List.of(lent(1, "2026-12-02T15:00-05:00", 90)), List.of(), List.of()))
                .as("in the installation's zone")
                .isEqualTo(hours("THU 18:00/240"));
        assertThat(left(List.of(lent(1, "2026-12-03T06:00-05:00", 90)), List.of(), List.of()))
                .isEqualTo(hours("THU 18:00/120", "THU 21:30/30"));
        assertThat(left(List.of(lent(2, "2026-12-03T20:00+09:00", 60)), List.of(), List.of()))
                .as("another tutor's")
                .isEqualTo(hours("THU 18:00/240"));
    }

    @Test
    void areEachHalfHourThatALessonTouches() {
        assertThat(left(List.of(lent(1, "2026-12-03T18:20+09:00", 60)), List.of(), List.of()))
                .isEqualTo(hours("THU 19:30/150"));
        Problem.Tutor sunday = whole.within(hours("SUN 22:00/120", "MON 00:00/60"), 5, 5);
        assertThat(HoursLent.of(List.of(lent(1, "2026-12-06T23:30+09:00", 60)), List.of(), List.of(), SEOUL)
                        .without(sunday)
                        .free())
                .as("over the end of the week")
                .isEqualTo(hours("SUN 22:00/90", "MON 00:30/30"));
    }

    @Test
    void areNeverThoseOfLessonsOfTheirOwnNorOfWhatIsProposedAlready() {
        List<LentHour> some = List.of(lent(1, "2026-12-03T19:30+09:00", 60));
        assertThat(left(some, List.of(running(1, "THU 20:00/60")), List.of()))
                .isEqualTo(hours("THU 18:00/90", "THU 20:00/120"));
        assertThat(left(some, List.of(running(2, "THU 20:00/60")), List.of()))
                .as("another tutor's")
                .isEqualTo(hours("THU 18:00/90", "THU 20:30/90"));
        assertThat(left(some, List.of(), List.of(proposed(1, "THU 19:30/60")))).isEqualTo(hours("THU 18:00/240"));
    }

    @Test
    void areNotWhereASearchBegins() {
        HoursLent lent = HoursLent.of(List.of(lent(1, "2026-12-03T20:00+09:00", 60)), List.of(), List.of(), SEOUL);
        assertThat(lent.leaves(proposed(1, "THU 20:30/60"))).isFalse();
        assertThat(lent.leaves(proposed(1, "THU 21:00/60"))).isTrue();
        assertThat(lent.leaves(proposed(2, "THU 20:30/60"))).isTrue();
    }

    private HalfHours left(List<LentHour> lent, List<Pairing> running, List<Proposed> decided) {
        return HoursLent.of(lent, running, decided, SEOUL).without(whole).free();
    }

    private static LentHour lent(long tutor, String start, int minutes) {
        Instant at = OffsetDateTime.parse(start).toInstant();
        return new LentHour(tutor, 7, at, minutes);
    }

    private static Pairing running(long tutor, String time) {
        return new Pairing(3, "math", tutor, Meeting.ONLINE, List.of(Session.parse(time)), LONG_AGO);
    }

    private static Proposed proposed(long tutor, String time) {
        return new Proposed(4, "math", tutor, Meeting.ONLINE, Set.of(Session.parse(time)), Hold.LOOSE);
    }

    /** Longer than a lesson can be. */
    private static HalfHours hours(String... spans) {
        return HalfHours.of(List.of(spans).stream().flatMapToInt(span -> {
            int slash = span.indexOf('/');
            int first = Session.parse(span.substring(0, slash) + "/60").firstHalfHour();
            return java.util.stream.IntStream.range(first, first + Integer.parseInt(span.substring(slash + 1)) / 30);
        }));
    }
}
