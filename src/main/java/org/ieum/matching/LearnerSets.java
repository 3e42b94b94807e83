package org.ieum.matching;

/**
 * Which of a learner's needs could be served together at all: their lessons must find room beside each other in the
 * hours that any fitting tutor has. Only looks at learners with several needs.
 */
final class LearnerSets {

    private static final int MOST = 6;

    private final Instance instance;
    private final Needs needs;
    private final long[][] starts;
    /** Per learner, for each set of their needs as bits, whether it can be; null where all can. */
    private final boolean[][] possible;

    private int tries;

    LearnerSets(Instance instance) {
        this.instance = instance;
        needs = instance.needs;
        starts = new long[needs.count][];
        possible = new boolean[instance.people.learners.size()][];
        collectStarts();
        for (int learner = 0; learner < possible.length; learner++) {
            possible[learner] = sets(learner);
        }
    }

    private void collectStarts() {
        for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
            for (int need : instance.fits[tutor]) {
                if (countOf(needs.learner[need]) > 1) {
                    addStarts(need, tutor);
                }
            }
        }
    }

    private void addStarts(int need, int tutor) {
        if (starts[need] == null) {
            starts[need] = DayMasks.none();
        }
        for (int day = 0; day < DayMasks.DAYS; day++) {
            starts[need][day] |= instance.starts(need, tutor, instance.easiest(need, tutor), day);
        }
    }

    private int countOf(int learner) {
        return needs.first[learner + 1] - needs.first[learner];
    }

    private boolean[] sets(int learner) {
        int count = countOf(learner);
        if (count < 2 || count > MOST) {
            return null;
        }
        boolean[] sets = new boolean[1 << count];
        for (int set = 0; set < sets.length; set++) {
            sets[set] = canBe(needs.first[learner], set);
        }
        return sets;
    }

    private boolean canBe(int first, int set) {
        for (int rest = set; rest != 0; rest &= rest - 1) {
            if (starts[first + Integer.numberOfTrailingZeros(rest)] == null) {
                return false;
            }
        }
        tries = 5000;
        return place(first, set, DayMasks.none()) || tries < 0;
    }

    private boolean place(int first, int set, long[] busy) {
        if (set == 0) {
            return true;
        }
        int need = first + Integer.numberOfTrailingZeros(set);
        return session(first, set & (set - 1), need, needs.sessions[need], 0, busy);
    }

    private boolean session(int first, int others, int need, int sessions, int fromDay, long[] busy) {
        if (sessions == 0) {
            return place(first, others, busy);
        }
        for (int day = fromDay; day <= DayMasks.DAYS - sessions; day++) {
            long before = busy[day];
            long free = starts[need][day] & DayMasks.starts(~before, needs.length[need]);
            for (; free != 0; free &= free - 1) {
                if (--tries < 0) {
                    return false;
                }
                busy[day] = before | DayMasks.lesson(Long.numberOfTrailingZeros(free), needs.length[need]);
                if (session(first, others, need, sessions - 1, day + 1, busy)) {
                    return true;
                }
                busy[day] = before;
            }
        }
        return false;
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

    /** Whether every set of the learner's needs can be, as far as anybody looked. */
    boolean allCan(int learner) {
        return possible[learner] == null;
    }
}
