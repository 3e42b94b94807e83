package org.ieum.matching.exact;

import java.util.ArrayList;
import java.util.List;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Meeting;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Instance;

/** The most that can be had of a tiny instance, by trying every tutor for every need and every time for every lesson. */
final class TryingEverything {

    record Pair(int need, int tutor) {}

    /** What it is worth that a tutor teaches a need. */
    interface Counting {
        long of(int need, int tutor);
    }

    private record Lesson(int learner, int tutor, int day, int start, int end, boolean inPerson) {}

    private final Instance instance;
    private final Counting worth;
    private long best;

    TryingEverything(Instance instance, Counting worth) {
        this.instance = instance;
        this.worth = worth;
    }

    /** What the open needs of the best plan are worth. */
    long optimum() {
        best = Long.MIN_VALUE;
        assign(0, new ArrayList<>(), 0);
        return best;
    }

    private void assign(int index, List<Pair> pairs, long sum) {
        if (index == instance.open.length) {
            best = Math.max(best, sum);
            return;
        }
        int need = instance.open[index];
        for (int tutor : instance.tutors(need)) {
            pairs.add(new Pair(need, tutor));
            if (canBe(pairs)) {
                assign(index + 1, pairs, sum + worth.of(need, tutor));
            }
            pairs.remove(pairs.size() - 1);
        }
        if (!instance.isBound(need)) {
            assign(index + 1, pairs, sum);
        }
    }

    /** Whether all of these can be at once. */
    boolean canBe(List<Pair> pairs) {
        for (Pair pair : pairs) {
            int tutor = pair.tutor();
            List<Pair> theirs =
                    pairs.stream().filter(other -> other.tutor() == tutor).toList();
            int sessions = theirs.stream()
                    .mapToInt(other -> instance.needs.sessions[other.need()])
                    .sum();
            long learners = theirs.stream()
                    .map(other -> instance.needs.learner[other.need()])
                    .distinct()
                    .filter(learner -> !instance.pins.teaches(tutor, learner))
                    .count();
            if (sessions > instance.pins.sessionsLeft[tutor] || learners > instance.pins.learnersLeft[tutor]) {
                return false;
            }
        }
        return time(pairs, 0, 0, -1, new ArrayList<>());
    }

    private boolean time(List<Pair> pairs, int index, int held, int lastDay, List<Lesson> lessons) {
        if (index == pairs.size()) {
            return true;
        }
        Pair pair = pairs.get(index);
        if (held == instance.needs.sessions[pair.need()]) {
            return time(pairs, index + 1, 0, -1, lessons);
        }
        Meeting meeting = instance.easiest(pair.need(), pair.tutor());
        for (int day = lastDay + 1; day < DayMasks.DAYS; day++) {
            long starts = instance.starts(pair.need(), pair.tutor(), meeting, day);
            for (int start = 0; start < HalfHour.DAY; start++) {
                Lesson lesson = new Lesson(
                        instance.needs.learner[pair.need()],
                        pair.tutor(),
                        day,
                        start,
                        start + instance.needs.length[pair.need()],
                        meeting == Meeting.IN_PERSON);
                if ((starts >>> start & 1) != 0 && lessons.stream().noneMatch(other -> collide(lesson, other))) {
                    lessons.add(lesson);
                    if (time(pairs, index, held + 1, day, lessons)) {
                        return true;
                    }
                    lessons.remove(lessons.size() - 1);
                }
            }
        }
        return false;
    }

    private boolean collide(Lesson a, Lesson b) {
        int gap = a.inPerson() && b.inPerson() ? instance.travel : 0;
        return a.day() == b.day()
                && (a.learner() == b.learner() || a.tutor() == b.tutor())
                && a.start() < b.end() + gap
                && b.start() < a.end() + gap;
    }
}
