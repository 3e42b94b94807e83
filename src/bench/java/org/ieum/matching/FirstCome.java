package org.ieum.matching;

import java.util.Arrays;
import java.util.Comparator;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Problem;

/** First come, first served: by the day of registration, each need gets the first tutor who has time for it. */
record FirstCome() implements Contender {

    @Override
    public Submission plan(Problem problem) {
        Instance instance = Compiling.of(problem);
        return Submission.of(instance, assign(instance), "");
    }

    static Assignment assign(Instance instance) {
        Ledger ledger = new Ledger(instance);
        Arrays.stream(instance.open)
                .boxed()
                .sorted(queue(instance))
                .forEach(need -> ledger.bookFirst(need, instance.tutors(need)));
        return ledger.plan();
    }

    /** Who has a tutor to keep goes first, even by this method. */
    private static Comparator<Integer> queue(Instance instance) {
        return Comparator.<Integer, Boolean>comparing(need -> !instance.isBound(need))
                .thenComparing(need -> instance.people
                        .learners
                        .get(instance.needs.learner[need])
                        .registeredOn())
                .thenComparing(Comparator.naturalOrder());
    }
}
