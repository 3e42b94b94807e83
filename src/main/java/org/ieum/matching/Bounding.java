package org.ieum.matching;

/** Lowers the two proven bounds, on a thread of its own unless the effort is counted in steps. */
final class Bounding {

    private static final double COUNTING = 0.25;
    private static final int STEPS = 60;
    private static final int PROVE_EVERY = 10;

    private final Prices weightPrices;
    private final Prices countPrices;
    private final Deadline deadline;
    private final boolean bySteps;
    private final Tally pinned;
    private final Thread thread = new Thread(this::run, "matching-bounds");
    private volatile long weightAtMost;
    private volatile int servedAtMost;
    private volatile long planWeight;
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
        noteBounds();
        mayTakeOver = true;
        if (bySteps) {
            run();
        }
    }

    private void run() {
        new Pricing(countPrices, deadline, bySteps).run(COUNTING);
        countPrices.prove();
        noteCount();
        for (int i = 0; !over && (!bySteps || i < STEPS); i++) {
            if (mayTakeOver) {
                lowerWeight(i);
            }
            if (!mayTakeOver || i % 4 == 0) {
                lowerCount(i);
            }
        }
    }

    private void lowerWeight(int i) {
        weightPrices.step(planWeight * Bundles.UNIT);
        if (i % PROVE_EVERY == 0) {
            weightPrices.prove();
        }
        noteBounds();
    }

    private void lowerCount(int i) {
        countPrices.step(0);
        if (i % PROVE_EVERY == 0) {
            countPrices.prove();
        }
        noteCount();
    }

    private void noteBounds() {
        weightAtMost = Math.min(weightAtMost, pinned.weight() + Math.floorDiv(weightPrices.bound(), Bundles.UNIT));
    }

    private void noteCount() {
        servedAtMost = Math.min(servedAtMost, pinned.served() + (int) Math.floorDiv(countPrices.bound(), Bundles.UNIT));
    }

    /** The best plan so far weighs so much beside what is pinned. */
    void planWeighs(long weight) {
        planWeight = weight;
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
