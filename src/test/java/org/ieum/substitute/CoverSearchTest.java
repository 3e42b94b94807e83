package org.ieum.substitute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Who stands in for whom, beside what trying everything finds. */
class CoverSearchTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void oneAtTheSameTimeIsBetterThanOneNear() {
        Absence absence = new Absence(1, 1, List.of(gap(0, Map.of(7L, List.of(at(0, 60)), 8L, List.of(at(0, 0))))));
        assertThat(run(List.of(absence), room(1, 7, 8)))
                .extracting(Cover::tutor)
                .containsExactly(8L);
    }

    @Test
    void aLessonNearIsBetterThanNone() {
        Absence absence = new Absence(
                1, 1, List.of(gap(0, Map.of(7L, List.of(at(0, 60)))), gap(1, Map.of(7L, List.of(at(1, 0))))));
        assertThat(run(List.of(absence), room(1, 7)).get(0).worth()).isEqualTo(new Worth(2, 1, 60));
    }

    @Test
    void oneTutorGivesAllOfALearnersLessons() {
        Absence absence = new Absence(
                1,
                1,
                List.of(
                        gap(0, Map.of(7L, List.of(at(0, 0)), 8L, List.of(at(0, 30)))),
                        gap(1, Map.of(8L, List.of(at(1, 30))))));
        assertThat(run(List.of(absence), room(1, 7, 8)))
                .extracting(Cover::tutor)
                .containsExactly(8L);
    }

    @Test
    void nobodyIsTakenTwiceForOneHour() {
        List<Absence> absences = List.of(
                new Absence(1, 1, List.of(gap(0, Map.of(7L, List.of(at(0, 0)))))),
                new Absence(2, 2, List.of(gap(0, Map.of(7L, List.of(at(0, 30)), 8L, List.of(at(0, 90)))))));
        assertThat(run(absences, room(2, 7, 8))).extracting(Cover::tutor).containsExactly(7L, 8L);
    }

    @Test
    void whoHasOneHourLeftGivesOne() {
        List<Absence> absences = List.of(
                new Absence(1, 1, List.of(gap(0, Map.of(7L, List.of(at(0, 0)))))),
                new Absence(2, 2, List.of(gap(0, Map.of(7L, List.of(at(0, 180)))))));
        assertThat(run(absences, room(1, 7))).extracting(Cover::pairing).containsExactly(1L);
        assertThat(run(absences, room(2, 7))).hasSize(2);
        assertThat(run(absences, Map.of())).isEmpty();
    }

    @Test
    void aLearnerIsNotAtTwoLessonsAtOnce() {
        List<Absence> absences = List.of(
                new Absence(1, 1, List.of(gap(0, Map.of(7L, List.of(at(0, 0)))))),
                new Absence(2, 1, List.of(gap(0, Map.of(8L, List.of(at(0, 30), at(0, 90)))))));
        assertThat(run(absences, room(1, 7, 8)).get(1).lessons().get(0).start()).isEqualTo(at(0, 90));
    }

    @Test
    void thereIsAWayBetweenLessonsInPerson() {
        Gap here = new Gap(at(0, 0), at(0, 0), 60, MONDAY, true, Map.of(7L, List.of(at(0, 0))));
        Gap there = new Gap(at(0, 0), at(0, 0), 60, MONDAY, true, Map.of(7L, List.of(at(0, 60), at(0, 90))));
        List<Cover> covers =
                run(List.of(new Absence(1, 1, List.of(here)), new Absence(2, 2, List.of(there))), room(2, 7));
        assertThat(covers.get(1).lessons().get(0).start()).isEqualTo(at(0, 90));
    }

    /** Seeded; everything is tried for each, in the plainest way. */
    @Test
    void nothingIsBetterThanWhatIsFound() {
        int more = 0;
        for (long seed = 0; seed < 400; seed++) {
            Random chance = new Random(seed);
            List<Absence> absences = absences(chance);
            Map<Long, Map<LocalDate, Integer>> left = room(1 + chance.nextInt(2), 7, 8, 9);
            List<Cover> covers = run(absences, left);
            Worth all = covers.stream().map(Cover::worth).reduce(Worth.NONE, Worth::plus);
            assertThat(all).as("seed %d", seed).isEqualTo(new Everything(absences, left).best());
            assertThat(allowed(absences, covers, left)).as("seed %d", seed).isTrue();
            more += all.held();
        }
        assertThat(more).as("lessons that were covered at all").isGreaterThan(800);
    }

    private static List<Absence> absences(Random chance) {
        List<Absence> absences = new ArrayList<>();
        for (int one = 0; one < 2 + chance.nextInt(2); one++) {
            List<Gap> gaps = new ArrayList<>();
            for (int week = 0; week < 2; week++) {
                Map<Long, List<Instant>> starts = new HashMap<>();
                for (long tutor = 7; tutor <= 9; tutor++) {
                    if (chance.nextInt(3) > 0) {
                        int at = week;
                        starts.put(
                                tutor,
                                chance.ints(1 + chance.nextInt(2), -2, 3)
                                        .distinct()
                                        .mapToObj(half -> at(at, half * 30))
                                        .toList());
                    }
                }
                Instant planned = at(week, 0);
                gaps.add(new Gap(planned, planned, 60, MONDAY.plusWeeks(week), chance.nextBoolean(), starts));
            }
            absences.add(new Absence(one + 1L, chance.nextInt(2), gaps));
        }
        return absences;
    }

    /** Each absence with each tutor or none, each lesson at each start or not. */
    private static final class Everything {

        private final List<Absence> absences;
        private final Map<Long, Map<LocalDate, Integer>> left;
        private Worth best = Worth.NONE;

        Everything(List<Absence> absences, Map<Long, Map<LocalDate, Integer>> left) {
            this.absences = absences;
            this.left = left;
        }

        Worth best() {
            take(0, List.of());
            return best;
        }

        private void take(int absence, List<Cover> until) {
            if (absence == absences.size()) {
                Worth all = until.stream().map(Cover::worth).reduce(Worth.NONE, Worth::plus);
                best = all.beats(best) && allowed(absences, until, left) ? all : best;
                return;
            }
            Absence one = absences.get(absence);
            take(absence + 1, until);
            for (long tutor : one.tutors()) {
                for (List<Cover.At> lessons : lessons(one.gaps(), tutor)) {
                    List<Cover> with = new ArrayList<>(until);
                    with.add(new Cover(one.pairing(), tutor, lessons));
                    take(absence + 1, with);
                }
            }
        }

        private static List<List<Cover.At>> lessons(List<Gap> gaps, long tutor) {
            if (gaps.isEmpty()) {
                return List.of(List.of());
            }
            List<List<Cover.At>> all = new ArrayList<>();
            for (List<Cover.At> rest : lessons(gaps.subList(1, gaps.size()), tutor)) {
                all.add(rest);
                for (Instant start : gaps.get(0).startsOf(tutor)) {
                    List<Cover.At> with = new ArrayList<>(rest);
                    with.add(0, new Cover.At(gaps.get(0), start));
                    all.add(with);
                }
            }
            return all;
        }
    }

    private static boolean allowed(
            List<Absence> absences, List<Cover> covers, Map<Long, Map<LocalDate, Integer>> left) {
        Map<Long, Long> learners = new HashMap<>();
        absences.forEach(one -> learners.put(one.pairing(), one.learner()));
        Map<String, Integer> given = new HashMap<>();
        for (int i = 0; i < covers.size(); i++) {
            for (Cover.At one : covers.get(i).lessons()) {
                long tutor = covers.get(i).tutor();
                LocalDate week = one.gap().week();
                if (given.merge(tutor + "/" + week, 1, Integer::sum)
                        > left.get(tutor).get(week)) {
                    return false;
                }
                for (int j = 0; j < i; j++) {
                    boolean shared = covers.get(j).tutor() == tutor
                            || learners.get(covers.get(j).pairing())
                                    .equals(learners.get(covers.get(i).pairing()));
                    if (shared && covers.get(j).lessons().stream().anyMatch(other -> near(one, other))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean near(Cover.At one, Cover.At other) {
        long apart = Math.abs(Duration.between(one.start(), other.start()).toMinutes());
        return apart < (one.gap().inPerson() && other.gap().inPerson() ? 90 : 60);
    }

    private static List<Cover> run(List<Absence> absences, Map<Long, Map<LocalDate, Integer>> left) {
        return new CoverSearch(absences, left).run();
    }

    private static Map<Long, Map<LocalDate, Integer>> room(int lessons, long... tutors) {
        Map<Long, Map<LocalDate, Integer>> room = new HashMap<>();
        LongStream.of(tutors).forEach(tutor -> room.put(tutor, Map.of(MONDAY, lessons, MONDAY.plusWeeks(1), lessons)));
        return room;
    }

    private static Gap gap(int week, Map<Long, List<Instant>> starts) {
        return new Gap(at(week, 0), at(week, 0), 60, MONDAY.plusWeeks(week), false, starts);
    }

    private static Instant at(int week, int minutes) {
        return NOON.plus(Duration.ofDays(7L * week)).plus(Duration.ofMinutes(minutes));
    }
}
