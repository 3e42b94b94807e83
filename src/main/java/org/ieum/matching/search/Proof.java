package org.ieum.matching.search;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.ieum.matching.board.Board;
import org.ieum.matching.exact.Closing;
import org.ieum.matching.exact.Worth;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Deadline;

/**
 * For rounds that are small enough: the best plan and the proof that it is, then how many needs any plan serves at most.
 * Runs beside the search, unless the effort is counted in steps.
 */
final class Proof implements Runnable {

    /** The part of the time after which it turns from weight to number, and the part that this may take. */
    private static final double TO_NUMBER = 0.5;

    private static final double FOR_NUMBER = 0.15;
    /** When the effort is counted in steps. */
    private static final long EFFORT = 20_000;

    private final Instance instance;
    private final Baseline pinned;
    private final Deadline deadline;
    private final boolean bySteps;
    private final LongSupplier found;
    private volatile Closing weight;
    private volatile Closing number;
    private volatile boolean over;
    private volatile boolean ended;

    /** @param found what the search's best plan weighs so far, what is pinned left out */
    Proof(Instance instance, Baseline pinned, Deadline deadline, boolean bySteps, LongSupplier found) {
        this.instance = instance;
        this.pinned = pinned;
        this.deadline = deadline;
        this.bySteps = bySteps;
        this.found = found;
    }

    @Override
    public void run() {
        Optional<Closing> closing = Closing.of(instance, asked(), found, () -> over);
        if (closing.isPresent()) {
            weight = closing.get();
            run(weight, TO_NUMBER);
            goOn();
        }
        ended = true;
    }

    /** What proved nothing by now is too large, and leaves the time to others. */
    private void goOn() {
        if (weight.atMost() < Long.MAX_VALUE) {
            runNumber();
            run(weight, 1);
        }
    }

    private Worth asked() {
        boolean heeds = instance.problem.policy().weights().wish() > 0;
        return heeds ? Worth.ofWeightAndWishes(instance) : Worth.ofWeight(instance);
    }

    private void runNumber() {
        Closing.of(instance, Worth.ofNumber(), this::served, () -> over).ifPresent(closing -> {
            number = closing;
            run(number, deadline.spent() + FOR_NUMBER);
        });
    }

    /** How many the best plan serves. */
    private long served() {
        Board plan = best();
        return plan == null ? 0 : instance.open.length - plan.waitingCount();
    }

    private void run(Closing closing, double until) {
        closing.run(() -> over || (bySteps ? closing.effort() > EFFORT : deadline.spent() > until));
    }

    /** Tells it to stop, which it does at once. */
    void end() {
        over = true;
    }

    /** Whether it has no more to say. */
    boolean hasEnded() { return ended; }

    /** Whether no plan weighs more than its best. */
    boolean isComplete() {
        Board plan = best();
        return plan != null && pinned.weight() + plan.weight() == weightAtMost();
    }

    /** The best plan it found; null for none. */
    Board best() {
        return weight == null ? null : weight.best();
    }

    long weightAtMost() {
        return weight == null || weight.atMost() == Long.MAX_VALUE ? Long.MAX_VALUE : pinned.weight() + weight.atMost();
    }

    int servedAtMost() {
        return number == null || number.atMost() == Long.MAX_VALUE
                ? Integer.MAX_VALUE
                : (int) (pinned.served() + number.atMost());
    }
}
