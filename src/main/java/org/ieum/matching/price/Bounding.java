package org.ieum.matching.price;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Lowers the two proven bounds, on a thread of its own unless the effort is counted in steps, until it is told to end or
 * neither can be lowered.
 */
public final class Bounding {

    private static final double COUNTING = 0.25;
    /** When the effort is counted in steps. */
    private static final int AUCTIONS = 2;

    private final Lowering weight;
    private final Lowering count;
    private final boolean bySteps;
    private final Executor executor;
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);
    private volatile boolean handedOver;
    private volatile boolean over;

    public Bounding(Lowering weight, Lowering count, boolean bySteps) {
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
        work = work.thenRunAsync(first, executor).thenRunAsync(this::count, executor);
    }

    /** Hands over the prices of weight. */
    public void takeOver() {
        handedOver = true;
        work = work.thenRunAsync(this::lower, executor);
    }

    private void count() {
        count.begin(COUNTING, () -> over);
        while (!bySteps && !handedOver && !over && !count.isSpent()) {
            count.goOn(() -> over);
        }
    }

    private void lower() {
        for (int i = 0; !over && !isSpent() && (!bySteps || i < AUCTIONS); i++) {
            weight.goOn(() -> over);
            if (weight.isSpent() || i % 2 == 0) {
                count.goOn(() -> over);
            }
        }
    }

    private boolean isSpent() {
        return weight.isSpent() && count.isSpent();
    }

    public void end() {
        over = true;
        work.join();
    }

    public long weightAtMost() {
        return weight.bound();
    }

    public int servedAtMost() {
        return (int) count.bound();
    }
}
