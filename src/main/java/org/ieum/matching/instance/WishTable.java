package org.ieum.matching.instance;

import java.util.HashMap;
import java.util.Map;
import org.ieum.matching.model.Problem;

/** How dearly people wish for each other, by numbers. */
public final class WishTable {

    private static final int DEAREST = 4;

    private record WishedPair(int learner, int tutor) {}

    private final Instance instance;
    private final Map<WishedPair, Integer> steps = new HashMap<>();
    /** By learner. */
    private final int[] most;

    public WishTable(Instance instance) {
        this.instance = instance;
        most = new int[instance.people.learners.size()];
        for (Problem.Wish wish : instance.problem.wishes()) {
            WishedPair pair =
                    new WishedPair(instance.people.learner(wish.learner()), instance.people.tutor(wish.tutor()));
            int all = steps.merge(pair, DEAREST - wish.rank(), Integer::sum);
            if (pair.learner() >= 0) {
                most[pair.learner()] = Math.max(most[pair.learner()], all);
            }
        }
    }

    /** How dearly the need's learner and any tutor wish for each other at most. */
    public int most(int need) {
        return most[instance.needs.learner[need]];
    }

    /** How dearly the two wish for each other: 3 for a first rank down to 1 for a third, of both sides together. */
    public int of(int need, int tutor) {
        return steps.getOrDefault(new WishedPair(instance.needs.learner[need], tutor), 0);
    }
}
