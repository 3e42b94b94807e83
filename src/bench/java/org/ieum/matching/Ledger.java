package org.ieum.matching;

import java.util.HashSet;
import java.util.Set;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Meeting;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Openings;
import org.ieum.matching.instance.Placement;
import org.ieum.matching.instance.Times;
import org.ieum.matching.model.Problem;

/**
 * A plan made by booking one pairing after the other, each at the first times that are left. Begins with what runs and
 * still fits; nothing booked is ever moved.
 */
final class Ledger {

    private record Acquainted(int tutor, int learner) {}

    private final Instance instance;
    private final Openings learners;
    private final Openings tutors;
    private final int[] sessionsLeft;
    private final int[] learnersLeft;
    private final Set<Acquainted> couples = new HashSet<>();
    private final Assignment plan;

    Ledger(Instance instance) {
        this.instance = instance;
        learners = new Openings(instance.people.learnerFree, instance.travel);
        tutors = new Openings(instance.people.tutorFree, instance.travel);
        sessionsLeft = instance.people.tutors.stream()
                .mapToInt(Problem.Tutor::maxSessions)
                .toArray();
        learnersLeft = instance.people.tutors.stream()
                .mapToInt(Problem.Tutor::maxLearners)
                .toArray();
        plan = new Assignment(instance.needs.count);
        for (Placement kept : instance.pins.placement) {
            if (kept != null) {
                enter(kept);
            }
        }
    }

    Assignment plan() { return plan; }

    /** Books the need with the first of these tutors who has room; false if none has. */
    boolean bookFirst(int need, int[] among) {
        for (int tutor : among) {
            if (book(need, tutor)) {
                return true;
            }
        }
        return false;
    }

    private boolean book(int need, int tutor) {
        boolean hasPlace =
                learnersLeft[tutor] > 0 || couples.contains(new Acquainted(tutor, instance.needs.learner[need]));
        if (!hasPlace || sessionsLeft[tutor] < instance.needs.sessions[need]) {
            return false;
        }
        Meeting meeting = instance.easiest(need, tutor);
        long times = firstTimes(need, tutor, meeting);
        if (Times.isEmpty(times)) {
            return false;
        }
        enter(new Placement(need, tutor, meeting, times));
        return true;
    }

    /** The earliest start on each of the earliest days. */
    private long firstTimes(int need, int tutor, Meeting meeting) {
        long[] learner = learners.of(instance.needs.learner[need], meeting);
        long[] teacher = tutors.of(tutor, meeting);
        long times = Times.NONE;
        int missing = instance.needs.sessions[need];
        for (int day = 0; day < DayMasks.DAYS && missing > 0; day++) {
            long starts = DayMasks.starts(learner[day] & teacher[day], instance.needs.length[need]);
            if (starts != 0) {
                times = Times.plus(times, day * HalfHour.DAY + Long.numberOfTrailingZeros(starts));
                missing--;
            }
        }
        return missing == 0 ? times : Times.NONE;
    }

    private void enter(Placement placement) {
        int learner = instance.needs.learner[placement.need()];
        int length = instance.needs.length[placement.need()];
        plan.set(placement);
        learners.close(learner, placement.meeting(), placement.times(), length);
        tutors.close(placement.tutor(), placement.meeting(), placement.times(), length);
        sessionsLeft[placement.tutor()] -= instance.needs.sessions[placement.need()];
        if (couples.add(new Acquainted(placement.tutor(), learner))) {
            learnersLeft[placement.tutor()]--;
        }
    }
}
