package org.ieum.matching;

import java.util.Arrays;

/** The search for a plan and for the proof of how good it is: prices first, then annealing while a second thread lowers the bounds. */
final class Search {

    private static final double PRICING = 0.25;
    private static final int PRICING_STEPS = 300;
    /** What is left of the time for scoring, checking and writing the plan. */
    private static final double END = 0.95;

    private final Instance instance;
    private final Effort effort;
    private final Watcher watcher;
    private final Deadline deadline;
    private final LearnerSets sets;
    private final Prices weightPrices;
    private final Prices countPrices;
    private final Bound weightBound;
    private final Bound countBound;
    private final int pinned;
    private final long pinnedWeight;
    private volatile long bestWeight;
    private volatile boolean over;
    private long nextReport = 1;

    Search(Instance instance, Effort effort, Watcher watcher, Deadline deadline) {
        this.instance = instance;
        this.effort = effort;
        this.watcher = watcher;
        this.deadline = deadline;
        sets = new LearnerSets(instance);
        long[] weights = new long[instance.needs.count];
        long[] ones = new long[instance.needs.count];
        Arrays.setAll(weights, need -> instance.needs.weight[need] * Bundles.UNIT);
        Arrays.fill(ones, Bundles.UNIT);
        weightPrices = new Prices(instance, sets, weights);
        countPrices = new Prices(instance, sets, ones);
        int count = 0;
        long sum = 0;
        for (int need = 0; need < instance.needs.count; need++) {
            count += instance.isPinned(need) ? 1 : 0;
            sum += instance.isPinned(need) ? instance.needs.weight[need] : 0;
        }
        pinned = count;
        pinnedWeight = sum;
        weightBound = new Bound(pinnedWeight + instance.openWeight());
        countBound = new Bound(pinned + instance.open.length);
    }

    Board run() {
        boolean bySteps = effort.steps() < Long.MAX_VALUE;
        price(bySteps);
        Thread bounding = new Thread(this::bound, "matching-bound");
        bounding.setDaemon(true);
        if (!bySteps) {
            bounding.start();
        }
        try {
            return anneal();
        } finally {
            over = true;
            if (!bySteps) {
                join(bounding);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void price(boolean bySteps) {
        for (int i = 0; i < PRICING_STEPS && (bySteps || deadline.spent() < PRICING); i++) {
            stepWeight();
            if (bySteps && i % 3 == 0) {
                stepCount();
            }
        }
    }

    private void bound() {
        for (int i = 0; !over; i++) {
            stepWeight();
            if (i % 3 == 0) {
                stepCount();
            }
        }
    }

    private void stepWeight() {
        weightPrices.step((Math.max(bestWeight, pinnedWeight) - pinnedWeight) * Bundles.UNIT);
        weightBound.lower(pinnedWeight + Math.floorDiv(weightPrices.bestBound(), Bundles.UNIT));
    }

    private void stepCount() {
        countPrices.step(0);
        countBound.lower(pinned + Math.floorDiv(countPrices.bestBound(), Bundles.UNIT));
    }

    private Board anneal() {
        Annealing annealing = new Annealing(instance, weightPrices, effort.seed());
        Board best = new Board(instance);
        annealing.board().copyTo(best);
        long bestOpen = annealing.weight();
        for (long step = 0; step < effort.steps(); step++) {
            if (step % 256 == 0) {
                bestWeight = pinnedWeight + bestOpen;
                if (isOver(annealing, step)) {
                    break;
                }
            }
            annealing.step();
            if (annealing.weight() > bestOpen) {
                bestOpen = annealing.weight();
                annealing.board().copyTo(best);
            }
        }
        bestWeight = pinnedWeight + bestOpen;
        return best;
    }

    private boolean isOver(Annealing annealing, long step) {
        boolean bySteps = effort.steps() < Long.MAX_VALUE;
        double spent = deadline.spent();
        annealing.cool(bySteps ? (double) step / effort.steps() : spent / END);
        return spent > END || isWatched(annealing) || (!bySteps && bestWeight >= weightBound.value());
    }

    private boolean isWatched(Annealing annealing) {
        if (deadline.elapsed().toSeconds() < nextReport) {
            return false;
        }
        nextReport = deadline.elapsed().toSeconds() + 1;
        return watcher.enough(new Watcher.Progress(
                deadline.elapsed(),
                pinned + annealing.served(),
                (int) countBound.value(),
                bestWeight,
                weightBound.value()));
    }

    Plan.Figures figures(Assignment assignment) {
        int served = assignment.all().size();
        long weight = assignment.all().stream()
                .mapToLong(placement -> instance.needs.weight[placement.need()])
                .sum();
        return new Plan.Figures(instance.needs.count, served, (int) countBound.value(), weight, weightBound.value());
    }
}
