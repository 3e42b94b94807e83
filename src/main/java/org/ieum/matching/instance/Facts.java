package org.ieum.matching.instance;

import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Meeting;
import org.ieum.matching.model.Problem;

/**
 * A problem in numbers, before anybody is assigned: what planners call its facts. Who could take which need is for the
 * {@link Instance}, which is made from them.
 */
public final class Facts {

    /** The shortest lesson, in half hours. */
    public static final int SHORTEST = 2;

    public final Problem problem;
    public final PeopleTable people;
    public final NeedTable needs;
    public final Rules rules;
    public final Pins pins;
    /** Half hours between two lessons in person of one person on one day. */
    public final int travel;
    /** When anybody learns. */
    final UsedHours used;

    public Facts(Problem problem) {
        this.problem = problem;
        people = new PeopleTable(problem);
        needs = new NeedTable(problem, people);
        rules = new Rules(problem, people, needs);
        pins = new Pins(problem, people, needs, rules);
        travel = problem.policy().travelMinutes() / HalfHour.MINUTES;
        used = UsedHours.of(people);
    }

    public int tutorCount() {
        return people.tutors.size();
    }

    /** How the search holds a need's lessons: online where both can, since that is never harder to place. */
    public Meeting easiest(int need, int tutor) {
        return people.canMeet(needs.learner[need], tutor, Meeting.ONLINE) ? Meeting.ONLINE : Meeting.IN_PERSON;
    }

    public boolean meetsOnline(int tutor) {
        return people.tutorPlace(tutor).online();
    }

    /** How many lessons the tutor's week can still hold at most: by their number, and by the shortest in what is open. */
    public int lessonsLeft(int tutor) {
        int room = 0;
        for (long day : pins.tutorOpen.of(tutor, Meeting.ONLINE)) {
            room += DayMasks.most(day, SHORTEST);
        }
        return Math.min(pins.sessionsLeft[tutor], room);
    }

    /** Where on a day a lesson of the need can begin, beside what is pinned. */
    public long starts(int need, int tutor, Meeting meeting, int day) {
        long both = pins.learnerOpen.of(needs.learner[need], meeting)[day]
                & pins.tutorOpen.of(tutor, meeting)[day];
        return DayMasks.starts(both, needs.length[need]);
    }

    /** Rule 6. */
    public boolean findsAlone(int need, int tutor) {
        long[] learner = people.learnerFree[needs.learner[need]];
        long[] teacher = people.tutorFree[tutor];
        int length = needs.length[need];
        int days = 0;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            long both = learner[day] & teacher[day];
            days += both != 0 && DayMasks.starts(both, length) != 0 ? 1 : 0;
        }
        return days >= needs.sessions[need];
    }

    /** Whether there is room beside what is pinned, if rule 6 holds. */
    public boolean finds(int need, int tutor) {
        if (needs.sessions[need] > pins.sessionsLeft[tutor]
                || (pins.learnersLeft[tutor] < 1 && !pins.teaches(tutor, needs.learner[need]))) {
            return false;
        }
        if (!pins.isInTheWay(needs.learner[need], tutor)) {
            return true;
        }
        Meeting meeting = easiest(need, tutor);
        int days = 0;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            days += starts(need, tutor, meeting, day) != 0 ? 1 : 0;
        }
        return days >= needs.sessions[need];
    }

    /** Who teaches the need now, fitting or not; -1 for nobody that the problem knows. */
    int runningTutor(int need) {
        Problem.Running now = pins.running.get(need);
        return now == null ? -1 : people.tutor(now.tutor());
    }

    /** Whether the pairing runs now, kept or not. */
    boolean runs(int need, int tutor) {
        return runningTutor(need) == tutor;
    }

    public boolean isPinned(int need) {
        return pins.placement[need] != null;
    }
}
