package org.ieum.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Session;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.NeedTable;

/** Times at which a learner has none yet, but tutors with room have: the fewest half hours more first. */
final class Stretches {

    private record OpenStretch(int halfHour, int added, int tutors) {}

    private final Situation situation;
    private final Teachers teachers;

    Stretches(Situation situation, Teachers teachers) {
        this.situation = situation;
        this.teachers = teachers;
    }

    /** The most promising lessons' times, at most so many. */
    List<Session> of(int need, int most) {
        int[] tutors = new int[HalfHour.WEEK];
        for (int tutor : teachers.by(null)) {
            if (teachers.hasRoom(tutor, situation.instance.needs.sessions[need])) {
                count(need, tutor, tutors);
            }
        }
        long[] free = situation.instance.people.learnerFree[situation.instance.needs.learner[need]];
        int length = situation.instance.needs.length[need];
        List<OpenStretch> stretches = new ArrayList<>();
        for (int start = 0; start < tutors.length; start++) {
            int added =
                    length - Long.bitCount(free[start / HalfHour.DAY] & DayMasks.lesson(start % HalfHour.DAY, length));
            if (tutors[start] > 0 && added > 0) {
                stretches.add(new OpenStretch(start, added, tutors[start]));
            }
        }
        return stretches.stream()
                .sorted(Comparator.comparingInt(OpenStretch::added)
                        .thenComparing(
                                Comparator.comparingInt(OpenStretch::tutors).reversed()))
                .limit(most)
                .map(stretch -> Session.at(stretch.halfHour(), length * HalfHour.MINUTES))
                .toList();
    }

    /** Where the tutor has time, if the learner's other lessons in the subject find theirs on other days. */
    private void count(int need, int tutor, int[] tutors) {
        NeedTable needs = situation.instance.needs;
        long[] open = situation.learnerOpen[needs.learner[need]];
        long[] free = situation.instance.people.learnerFree[needs.learner[need]];
        long[] teaching = situation.tutorOpen[tutor];
        for (int day = 0; day < DayMasks.DAYS; day++) {
            if (teaching[day] != 0
                    && Teachers.days(open, teaching, needs.length[need], day) >= needs.sessions[need] - 1) {
                long lessons = free[day] & ~open[day];
                long starts = DayMasks.starts(teaching[day] & ~lessons, needs.length[need]);
                for (; starts != 0; starts &= starts - 1) {
                    tutors[day * HalfHour.DAY + Long.numberOfTrailingZeros(starts)]++;
                }
            }
        }
    }
}
