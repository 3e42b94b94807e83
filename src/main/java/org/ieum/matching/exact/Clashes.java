package org.ieum.matching.exact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.ieum.matching.instance.Instance;

/**
 * Which two weeks cannot both be: they are one tutor's, have a need in common, or leave no times for a learner whom both
 * tutors would teach. Looked at when it is asked for.
 */
final class Clashes {

    /** More only lose a clash. */
    private static final long TRIES = 20_000;

    private final Instance instance;
    private final Packing packing;
    private final Together together;
    private final Map<Long, Boolean> known = new HashMap<>();

    Clashes(Instance instance, Packing packing) {
        this.instance = instance;
        this.packing = packing;
        together = new Together(instance);
    }

    boolean clash(int one, int other) {
        Week a = packing.weeks.get(one);
        Week b = packing.weeks.get(other);
        return a.tutor() == b.tutor() || shareNeed(a, b) || clashInTime(one, other);
    }

    /** Whether they clash, and no row says so yet of its own accord. */
    boolean clashInTime(int one, int other) {
        Week a = packing.weeks.get(one);
        Week b = packing.weeks.get(other);
        if (a.tutor() == b.tutor() || !shareLearner(a, b)) {
            return false;
        }
        long key = (long) Math.min(one, other) * packing.size() + Math.max(one, other);
        return known.computeIfAbsent(key, both -> !canBoth(a, b));
    }

    private boolean canBoth(Week a, Week b) {
        together.clear();
        together.add(a);
        together.add(b);
        return together.fits(TRIES) || together.gaveUp();
    }

    private static boolean shareNeed(Week a, Week b) {
        return Arrays.stream(a.needs()).anyMatch(b::has);
    }

    private boolean shareLearner(Week a, Week b) {
        int[] learner = instance.needs.learner;
        for (int one : a.needs()) {
            for (int other : b.needs()) {
                if (learner[one] == learner[other] && one != other) {
                    return true;
                }
            }
        }
        return false;
    }
}
