package org.ieum.matching;

/** Lowers the two proven bounds, on a thread of its own unless the effort is counted in steps. */
final class Bounding {

    private static final double COUNTING = 0.25;
    /** When the effort is counted in steps. */
    private static final int AUCTIONS = 2;

    private final Prices weightPrices;
    private final Prices countPrices;
    private final Deadline deadline;
    private final boolean bySteps;
    private final Tally pinned;
    private final Thread thread = new Thread(this::run, "matching-bounds");
    private volatile long weightAtMost;
    private volatile int servedAtMost;
    private volatile boolean mayTakeOver;
    private volatile boolean over;

    Bounding(Instance instance, Prices weightPrices, Prices countPrices, Deadline deadline, boolean bySteps) {
        this.weightPrices = weightPrices;
        this.countPrices = countPrices;
        this.deadline = deadline;
        this.bySteps = bySteps;
        pinned = Tally.ofPins(instance);
        weightAtMost = pinned.weight() + instance.openWeight();
        servedAtMost = pinned.served() + instance.open.length;
        thread.setDaemon(true);
    }

    /** Begins with the bound on the needs served; the prices of weight are still the search's. */
    void begin() {
        if (!bySteps) {
            thread.start();
        }
    }

    /** Hands over the prices of weight. */
    void takeOver() {
        weightPrices.prove();
        noteWeight();
        mayTakeOver = true;
        if (bySteps) {
            run();
        }
    }

    private void run() {
        Pricing counting = new Pricing(countPrices, deadline, bySteps);
        Pricing weighing = new Pricing(weightPrices, deadline, bySteps);
        counting.begin(COUNTING);
        countPrices.prove();
        noteCount();
        for (int i = 0; !over && (!bySteps || i < AUCTIONS); i++) {
            if (mayTakeOver) {
                weighing.goOn(() -> over);
                weightPrices.prove();
                noteWeight();
            }
            if (!mayTakeOver || i % 2 == 0) {
                counting.goOn(() -> over);
                countPrices.prove();
                noteCount();
            }
        }
    }

    private void noteWeight() {
        weightAtMost = Math.min(weightAtMost, pinned.weight() + Math.floorDiv(weightPrices.bound(), Bundles.UNIT));
    }

    private void noteCount() {
        servedAtMost = Math.min(servedAtMost, pinned.served() + (int) Math.floorDiv(countPrices.bound(), Bundles.UNIT));
    }

    void end() {
        over = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException interruption) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    long weightAtMost() {
        return weightAtMost;
    }

    int servedAtMost() {
        return servedAtMost;
    }
}
