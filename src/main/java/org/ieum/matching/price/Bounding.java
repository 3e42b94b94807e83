package org.ieum.matching.price;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * Lowers the two proven bounds, on a thread of its own unless the effort is counted in steps, until it is told to end or
 * neither can be lowered.
 */
public final class Bounding {

    /** Until when it prices the number, beside the search for first prices of weight or after it. */
    private static final double COUNTING = 0.25;

    private static final double COUNTING_AFTER = 0.45;
    /** When the effort is counted in steps. */
    private static final int AUCTIONS = 2;

    private final Lowering weight;
    private final Lowering count;
    private final boolean bySteps;
    private final Executor executor;
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);
    private volatile boolean handedOver;
    private final boolean inTurn;
    private final BooleanSupplier isLate;
    private volatile boolean over;

    /**
     * @param inTurn whether the number waits for the first prices of weight
     * @param isLate when others need the time more
     */
    public Bounding(Lowering weight, Lowering count, boolean inTurn, boolean bySteps, BooleanSupplier isLate) {
        this.inTurn = inTurn;
        this.isLate = isLate;
        this.weight = weight;
        this.count = count;
        this.bySteps = bySteps;
        executor = bySteps ? Runnable::run : Bounding::start;
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "matching-bounds");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Begins with the bound on the needs served; the prices of weight are still the search's.
     *
     * @param first is done before
     */
    public void begin(Runnable first) {
        work = work.thenRunAsync(first, executor);
        if (!inTurn) {
            work = work.thenRunAsync(this::count, executor);
        }
    }

    /** Hands over the prices of weight. */
    public void takeOver() {
        handedOver = true;
        work = work.thenRunAsync(this::lower, executor);
    }

    private void count() {
        count.begin(COUNTING, () -> over);
        count.prove();
        // The proof of the prices that are handed over waits for this.
        BooleanSupplier isNext = () -> over || handedOver;
        while (!bySteps && !isNext.getAsBoolean() && !count.isSpent()) {
            count.goOn(isNext);
        }
    }

    private void lower() {
        weight.prove();
        if (inTurn) {
            count.begin(COUNTING_AFTER, this::isOver);
            count.prove();
        }
        for (int i = 0; !isOver() && !isSpent() && (!bySteps || i < AUCTIONS); i++) {
            weight.goOn(this::isOver);
            if (weight.isSpent() || i % 2 == 0) {
                count.goOn(this::isOver);
            }
        }
    }

    private boolean isOver() {
        return over || isLate.getAsBoolean();
    }

    private boolean isSpent() {
        return weight.isSpent() && count.isSpent();
    }

    /** Ends for good. Bounds stay as they are, and all that they were found with is let go. */
    public void end() {
        over = true;
        weight.stop();
        count.stop();
        work.join();
        weight.letGo();
        count.letGo();
    }

    public long weightAtMost() {
        return weight.bound();
    }

    public int servedAtMost() {
        return (int) count.bound();
    }
}
