package org.ieum.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Meeting;

/** A problem compiled to numbers: who could take which need beside what is pinned. */
final class Instance {

    final Problem problem;
    final People people;
    final Needs needs;
    final Rules rules;
    final Pins pins;
    final Continuity continuity;
    /** Half hours between two lessons in person of one person on one day. */
    final int travel;
    /** Per tutor the needs that they could take if they had nothing else, rising. */
    final int[][] fits;
    /** Per need the tutors that could take it, rising. */
    final int[][] tutors;
    /** The needs that are not pinned and that somebody could take. */
    final int[] open;
    /** Per need how many tutors each rule takes out. */
    final Funnel[] removals;

    /**
     * The problem compiled. A running pairing that needs other times comes before proposals under review: those that are
     * in its way are given up.
     */
    static Instance of(Problem problem) {
        Instance instance = new Instance(problem);
        List<Problem.Proposed> inTheWay = instance.continuity.inTheWay(problem);
        return inTheWay.isEmpty()
                ? instance
                : of(problem.from(problem.proposed().stream()
                        .filter(proposed -> !inTheWay.contains(proposed))
                        .toList()));
    }

    Instance(Problem problem) {
        this.problem = problem;
        people = new People(problem);
        needs = new Needs(problem, people);
        rules = new Rules(problem, people, needs);
        pins = new Pins(problem, people, needs, rules);
        travel = problem.policy().travelMinutes() / HalfHour.MINUTES;
        Fits all = new Fits(this);
        removals = all.removals();
        continuity = new Continuity(this, problem);
        tutors = continuity.narrowed(all.tutors());
        fits = turned(tutors, tutorCount());
        open = IntStream.range(0, needs.count)
                .filter(need -> tutors[need].length > 0)
                .toArray();
    }

    /** The same pairs seen from the other side. */
    private static int[][] turned(int[][] pairs, int count) {
        int[] size = new int[count];
        for (int[] list : pairs) {
            for (int item : list) {
                size[item]++;
            }
        }
        int[][] turned = new int[count][];
        for (int item = 0; item < count; item++) {
            turned[item] = new int[size[item]];
        }
        for (int i = pairs.length - 1; i >= 0; i--) {
            for (int item : pairs[i]) {
                turned[item][--size[item]] = i;
            }
        }
        return turned;
    }

    int tutorCount() {
        return people.tutors.size();
    }

    /** How the search holds a need's lessons: online where both can, since that is never harder to place. */
    Meeting easiest(int need, int tutor) {
        return people.canMeet(needs.learner[need], tutor, Meeting.ONLINE) ? Meeting.ONLINE : Meeting.IN_PERSON;
    }

    /** Where on a day a lesson of the need can begin, beside what is pinned. */
    long starts(int need, int tutor, Meeting meeting, int day) {
        long both = pins.learnerOpen.of(needs.learner[need], meeting)[day]
                & pins.tutorOpen.of(tutor, meeting)[day];
        return DayMasks.starts(both, needs.length[need]);
    }

    /** Rule 6. */
    boolean findsAlone(int need, int tutor) {
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
    boolean finds(int need, int tutor) {
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

    /** Whether the tutor is among those who could take the need; -1 is not. */
    boolean mayTake(int need, int tutor) {
        return Arrays.binarySearch(tutors[need], tutor) >= 0;
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

    boolean isPinned(int need) {
        return pins.placement[need] != null;
    }

    /** All open needs' weight. */
    long openWeight() {
        return Arrays.stream(open).mapToLong(need -> needs.weight[need]).sum();
    }
}
