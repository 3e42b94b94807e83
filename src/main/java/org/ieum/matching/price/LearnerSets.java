package org.ieum.matching.price;

import java.util.stream.IntStream;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedTable;
import org.ieum.matching.instance.TutorWalk;

/**
 * Which of a learner's needs could be served together at all: their lessons must find room beside each other in the
 * hours that any fitting tutor has. Nearly always all can, and a few tutors suffice to see it.
 */
public final class LearnerSets {

    private static final int MOST = 6;
    private static final int FEW = 6;

    private final Instance instance;
    private final NeedTable needs;
    /** Per learner, for each set of their needs as bits, whether it can be; null where all can. */
    private final boolean[][] possible;

    public LearnerSets(Instance instance) {
        this.instance = instance;
        needs = instance.needs;
        possible = new boolean[instance.people.learners.size()][];
        IntStream.range(0, possible.length).parallel().forEach(learner -> possible[learner] = sets(learner));
    }

    private boolean[] sets(int learner) {
        int count = needs.first[learner + 1] - needs.first[learner];
        if (count < 2 || count > MOST) {
            return null;
        }
        int open = open(learner, count);
        if (new Backtracking(learner, FEW).canBe(open)) {
            return null;
        }
        Backtracking backtracking = new Backtracking(learner, Integer.MAX_VALUE);
        boolean[] sets = new boolean[1 << count];
        for (int set = 0; set < sets.length; set++) {
            sets[set] = (set & ~open) == 0 && backtracking.canBe(set);
        }
        return sets;
    }

    private int open(int learner, int count) {
        int open = 0;
        for (int i = 0; i < count; i++) {
            TutorWalk walk = instance.walk();
            walk.begin(needs.first[learner] + i);
            open |= walk.next() != TutorWalk.NOBODY ? 1 << i : 0;
        }
        return open;
    }

    /** Whether every set of the learner's needs can be, as far as anybody looked. */
    boolean allCan(int learner) {
        return possible[learner] == null;
    }

    /** The dearest set of the learner's needs that can be, as bits from their first need. */
    int dearest(int learner, long[] price) {
        int first = needs.first[learner];
        int best = 0;
        long most = 0;
        for (int set = 1; set < possible[learner].length; set++) {
            long sum = possible[learner][set] ? sum(first, set, price) : 0;
            if (sum > most) {
                most = sum;
                best = set;
            }
        }
        return best;
    }

    private static long sum(int first, int set, long[] price) {
        long sum = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            sum += price[first + Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** Places a learner's lessons by backtracking, each at a time at which one of the first tutors could hold it. */
    private final class Backtracking {

        private static final int TRIES = 5000;

        private final int first;
        private final long[][] starts;
        private int tries;

        Backtracking(int learner, int tutors) {
            first = needs.first[learner];
            starts = new long[needs.first[learner + 1] - first][];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = starts(first + i, tutors);
            }
        }

        private long[] starts(int need, int tutors) {
            long[] all = DayMasks.none();
            TutorWalk walk = instance.walk();
            walk.begin(need);
            int who = walk.next();
            for (int i = 0; i < tutors && who != TutorWalk.NOBODY; i++) {
                for (int day = 0; day < DayMasks.DAYS; day++) {
                    all[day] |= instance.starts(need, who, instance.easiest(need, who), day);
                }
                who = walk.next();
            }
            return all;
        }

        boolean canBe(int set) {
            tries = TRIES;
            return place(set, DayMasks.none()) || tries < 0;
        }

        private boolean place(int set, long[] busy) {
            if (set == 0) {
                return true;
            }
            int one = Integer.numberOfTrailingZeros(set);
            return session(set & (set - 1), one, needs.sessions[first + one], 0, busy);
        }

        private boolean session(int others, int one, int sessions, int fromDay, long[] busy) {
            if (sessions == 0) {
                return place(others, busy);
            }
            int length = needs.length[first + one];
            for (int day = fromDay; day <= DayMasks.DAYS - sessions; day++) {
                long before = busy[day];
                long free = starts[one][day] & DayMasks.starts(~before, length);
                for (; free != 0; free &= free - 1) {
                    if (--tries < 0) {
                        return false;
                    }
                    busy[day] = before | DayMasks.lesson(Long.numberOfTrailingZeros(free), length);
                    if (session(others, one, sessions - 1, day + 1, busy)) {
                        return true;
                    }
                    busy[day] = before;
                }
            }
            return false;
        }
    }
}
