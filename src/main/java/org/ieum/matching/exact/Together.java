package org.ieum.matching.exact;

import java.util.Arrays;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Meeting;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedTable;
import org.ieum.matching.instance.Times;

/**
 * Times the lessons of several tutors and all their learners together, by exact backtracking: next comes the need that
 * has the fewest times left.
 */
final class Together {

    private static final int FEW_AT_FIRST = 16;
    private static final int DAYS = DayMasks.DAYS;

    private final Instance instance;
    private final NeedTable needs;
    /** By person, the learners after the tutors, and day: when they are busy, and when too near to a lesson in person. */
    private final long[] busy;

    private final long[] near;

    private int count;
    private int[] need = new int[FEW_AT_FIRST];
    private int[] tutor = new int[FEW_AT_FIRST];
    private boolean[] inPerson = new boolean[FEW_AT_FIRST];
    private long[] times = new long[FEW_AT_FIRST];
    private boolean[] placed = new boolean[FEW_AT_FIRST];
    private long[] starts = new long[FEW_AT_FIRST * DAYS];
    private long triesLeft;

    Together(Instance instance) {
        this.instance = instance;
        needs = instance.needs;
        int people = instance.tutorCount() + instance.people.learners.size();
        busy = new long[people * DAYS];
        near = new long[people * DAYS];
    }

    void clear() {
        count = 0;
    }

    /** Asks for a need with a tutor. */
    void add(int ofNeed, int withTutor) {
        if (count == need.length) {
            grow();
        }
        Meeting meeting = instance.easiest(ofNeed, withTutor);
        need[count] = ofNeed;
        tutor[count] = withTutor;
        inPerson[count] = meeting == Meeting.IN_PERSON;
        for (int day = 0; day < DAYS; day++) {
            starts[count * DAYS + day] = instance.starts(ofNeed, withTutor, meeting, day);
        }
        count++;
    }

    private void grow() {
        int more = 2 * count;
        need = Arrays.copyOf(need, more);
        tutor = Arrays.copyOf(tutor, more);
        inPerson = Arrays.copyOf(inPerson, more);
        times = Arrays.copyOf(times, more);
        placed = Arrays.copyOf(placed, more);
        starts = Arrays.copyOf(starts, more * DAYS);
    }

    void add(Week week) {
        for (int each : week.needs()) {
            add(each, week.tutor());
        }
    }

    /** Whether all that was asked for can be at once. */
    boolean fits(long tries) {
        triesLeft = tries;
        Arrays.fill(placed, 0, count, false);
        return place(count);
    }

    /** Whether the last answer was no for want of tries. */
    boolean gaveUp() {
        return triesLeft < 0;
    }

    /** The times found for the {@code i}-th need that was asked for. */
    long times(int i) {
        return times[i];
    }

    private int learner(int i) {
        return instance.tutorCount() + needs.learner[need[i]];
    }

    private boolean place(int left) {
        if (left == 0) {
            return true;
        }
        int scarcest = scarcest();
        if (scarcest < 0) {
            return false;
        }
        placed[scarcest] = true;
        boolean found = lesson(scarcest, needs.sessions[need[scarcest]], 0, Times.NONE, left);
        placed[scarcest] = found;
        return found;
    }

    /** The need with the fewest times left; -1 if one has too few. */
    private int scarcest() {
        int scarcest = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            if (!placed[i]) {
                int choices = choices(i);
                if (choices < 0) {
                    return -1;
                }
                if (choices < least) {
                    least = choices;
                    scarcest = i;
                }
            }
        }
        return scarcest;
    }

    private int choices(int i) {
        int days = 0;
        int choices = 0;
        for (int day = 0; day < DAYS; day++) {
            long open = open(i, day);
            days += open != 0 ? 1 : 0;
            choices += Long.bitCount(open);
        }
        return days < needs.sessions[need[i]] ? -1 : choices;
    }

    private long open(int i, int day) {
        long all = starts[i * DAYS + day];
        if (all == 0) {
            return 0;
        }
        int a = tutor[i] * DAYS + day;
        int b = learner(i) * DAYS + day;
        long taken = busy[a] | busy[b] | (inPerson[i] ? near[a] | near[b] : 0);
        return all & DayMasks.starts(~taken, needs.length[need[i]]);
    }

    private boolean lesson(int i, int sessions, int fromDay, long soFar, int left) {
        if (sessions == 0) {
            times[i] = soFar;
            return place(left - 1);
        }
        for (int day = fromDay; day <= DAYS - sessions; day++) {
            for (long open = open(i, day); open != 0; open &= open - 1) {
                if (--triesLeft < 0) {
                    return false;
                }
                int start = Long.numberOfTrailingZeros(open);
                if (holds(i, day, start, sessions, soFar, left)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean holds(int i, int day, int start, int sessions, long soFar, int left) {
        int a = tutor[i] * DAYS + day;
        int b = learner(i) * DAYS + day;
        long busyA = busy[a];
        long busyB = busy[b];
        long nearA = near[a];
        long nearB = near[b];
        long lesson = DayMasks.lesson(start, needs.length[need[i]]);
        long wide = inPerson[i] ? DayMasks.widened(lesson, instance.travel) : 0;
        busy[a] |= lesson;
        busy[b] |= lesson;
        near[a] |= wide;
        near[b] |= wide;
        boolean found = lesson(i, sessions - 1, day + 1, Times.plus(soFar, day * HalfHour.DAY + start), left);
        busy[a] = busyA;
        busy[b] = busyB;
        near[a] = nearA;
        near[b] = nearB;
        return found;
    }
}
