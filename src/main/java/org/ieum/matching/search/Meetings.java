package org.ieum.matching.search;

import org.ieum.kernel.Meeting;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Placement;
import org.ieum.matching.instance.Times;

/**
 * Turns lessons online into lessons in person where both people can and neither has to hurry from another: the search
 * holds them online because that is never harder to place, but in person is the better lesson.
 */
public final class Meetings {

    private final Instance instance;
    private final long[][] learnerNear;
    private final long[][] tutorNear;

    public Meetings(Instance instance) {
        this.instance = instance;
        learnerNear = new long[instance.people.learners.size()][DayMasks.DAYS];
        tutorNear = new long[instance.tutorCount()][DayMasks.DAYS];
    }

    public void preferInPerson(Assignment plan) {
        plan.all().stream().filter(this::isInPerson).forEach(this::note);
        for (Placement online : plan.all()) {
            if (!isInPerson(online) && canChange(online)) {
                Placement better = new Placement(online.need(), online.tutor(), Meeting.IN_PERSON, online.times());
                plan.set(better);
                note(better);
            }
        }
    }

    private boolean isInPerson(Placement placement) {
        return placement.meeting() == Meeting.IN_PERSON;
    }

    private boolean canChange(Placement online) {
        int learner = instance.needs.learner[online.need()];
        if (instance.isPinned(online.need()) || !instance.people.canMeet(learner, online.tutor(), Meeting.IN_PERSON)) {
            return false;
        }
        long[] busy = busy(online);
        for (int day = 0; day < DayMasks.DAYS; day++) {
            if ((busy[day] & (learnerNear[learner][day] | tutorNear[online.tutor()][day])) != 0) {
                return false;
            }
        }
        return true;
    }

    private void note(Placement inPerson) {
        long[] busy = busy(inPerson);
        for (int day = 0; day < DayMasks.DAYS; day++) {
            long wide = DayMasks.widened(busy[day], instance.travel);
            learnerNear[instance.needs.learner[inPerson.need()]][day] |= wide;
            tutorNear[inPerson.tutor()][day] |= wide;
        }
    }

    private long[] busy(Placement placement) {
        long[] busy = DayMasks.none();
        Times.mark(placement.times(), instance.needs.length[placement.need()], busy);
        return busy;
    }
}
