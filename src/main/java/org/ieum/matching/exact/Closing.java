package org.ieum.matching.exact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;

/**
 * Finds the best plan and proves that it is: branch and bound over who teaches what, each part bounded by a linear
 * programme over the tutors' weeks with cuts. Parts that promise most come first, so that the proven bound falls from
 * the first to the last. What it is told of other plans, and what it finds, takes out weeks that no better plan has.
 */
public final class Closing {

    /** Weeks of all tutors, at most. */
    private static final int MOST_WEEKS = 40_000;

    private static final long TURNS_AT_ONCE = 50_000;
    /** Cuts are looked for so many times in a part. */
    private static final int CUTTING = 40;

    /** By which a number of weeks may differ from a whole one. */
    private static final double WHOLE = 1e-2;

    private final Packing packing;
    private final Simplex simplex;
    private final Ceiling ceiling;
    private final Cliques cliques;
    private final Realising realising;
    private final LongSupplier known;
    private final long keeping;
    private final long unit;
    private final boolean[] alive;
    private final boolean[] allowed;
    /** By tutor whether it was decided that they teach something. */
    private final boolean[] forced;

    private final PriorityQueue<Decision> parts = new PriorityQueue<>(Comparator.comparingLong(Decision::most)
            .thenComparingInt(Decision::depth)
            .reversed());
    /** What parts are worth at most that could not be looked through. */
    private long stuck;
    /** No plan that is wanted is worth less than this and one. */
    private long floor;

    private volatile long atMost;
    private volatile Board best;

    private Closing(Instance instance, Weeks weeks, long unit, LongSupplier known) {
        this.known = known;
        this.unit = unit;
        packing = new Packing(weeks, instance.needs.count);
        simplex = new Simplex(packing);
        ceiling = new Ceiling(packing);
        cliques = new Cliques(instance, packing, new Clashes(instance, packing));
        realising = new Realising(instance, packing);
        keeping = weeks.keeping * weeks.kept;
        alive = new boolean[packing.size()];
        Arrays.fill(alive, true);
        allowed = new boolean[packing.size()];
        forced = new boolean[packing.tutors];
        atMost = Long.MAX_VALUE;
        floor = keeping - 1;
        stuck = floor;
        parts.add(Decision.none(Long.MAX_VALUE));
    }

    /**
     * For rounds that are small enough; empty for others, and if it is told to stop.
     *
     * @param worth what is asked for
     * @param known how much of what is counted others found so far, what is pinned left out
     */
    public static Optional<Closing> of(Instance instance, Worth worth, LongSupplier known, BooleanSupplier isOver) {
        return Weeks.of(instance, worth, MOST_WEEKS, isOver)
                .map(weeks -> new Closing(instance, weeks, worth.unit(), known));
    }

    /** How much of what is counted no plan exceeds, what is pinned left out. */
    public long atMost() {
        return atMost == Long.MAX_VALUE ? atMost : Math.floorDiv(atMost - keeping, unit);
    }

    /** The best plan found; null before the first. */
    public Board best() { return best; }

    /** Works until it is done or told to stop; goes on where it stopped when it is called again. */
    public void run(BooleanSupplier isOver) {
        while (!isDone() && !isOver.getAsBoolean()) {
            close(parts.poll(), isOver);
            lower();
        }
        if (isDone()) {
            parts.clear();
        }
        lower();
    }

    /** Whether there is nothing left to look through. */
    public boolean isDone() {
        return parts.isEmpty() || parts.peek().most() <= floor();
    }

    /** What was done so far, in turns of the simplex method. */
    public long effort() {
        return simplex.pivots();
    }

    /** As good a plan as others found is wanted still: it may please more. */
    private long floor() {
        floor = Math.max(floor, known.getAsLong() * unit + keeping - 1);
        return floor;
    }

    private void lower() {
        long open = parts.isEmpty() ? stuck : Math.max(stuck, parts.peek().most());
        long found = Math.max(floor(), known.getAsLong() * unit + keeping);
        atMost = Math.min(atMost, Math.max(open, found));
    }

    /** Solves a part as far as it goes at once; what is left of it is put back in two parts. */
    private void close(Decision part, BooleanSupplier isOver) {
        allow(part);
        long most = part.most();
        for (int i = 0; ; i++) {
            if (!simplex.solve(allowed, forced, TURNS_AT_ONCE, isOver) && isOver.getAsBoolean()) {
                parts.add(part);
                return;
            }
            most = Math.min(most, ceiling.of(simplex, allowed, forced));
            if (most <= floor()) {
                return;
            }
            fix(part);
            double[] chosen = simplex.chosen();
            List<int[]> cuts = i < CUTTING ? cliques.overfull(chosen, allowed, isOver) : List.of();
            cuts.forEach(cut -> packing.add(cut, 1));
            if (cuts.isEmpty() && !isCutOff(part, most, chosen)) {
                return;
            }
        }
    }

    private void allow(Decision part) {
        System.arraycopy(alive, 0, allowed, 0, alive.length);
        Arrays.fill(forced, false);
        for (Decision one = part; one.before() != null; one = one.before()) {
            for (int week : packing.with(one.need())) {
                boolean theirs = packing.weeks.get(week).tutor() == one.tutor();
                allowed[week] &= theirs == one.teaches();
            }
            if (one.teaches()) {
                forced[one.tutor()] = true;
                for (int week : packing.row(one.tutor())) {
                    allowed[week] &= packing.weeks.get(week).has(one.need());
                }
            }
        }
    }

    /** Takes out the weeks that no plan has that is better than the best known. */
    private void fix(Decision part) {
        for (int week = 0; week < allowed.length; week++) {
            if (allowed[week] && ceiling.with(week) <= floor) {
                allowed[week] = false;
                alive[week] &= part.before() != null;
            }
        }
    }

    /** Branches, or finds times for what is chosen; true if instead there are none and a cut says so. */
    private boolean isCutOff(Decision part, long most, double[] chosen) {
        int[] whole = packing.which(week -> chosen[week] > 1 - WHOLE);
        int[] broken = packing.which(week -> chosen[week] > WHOLE && chosen[week] <= 1 - WHOLE);
        if (broken.length > 0) {
            branch(part, most, broken, chosen);
            return false;
        }
        Realising.Answer answer = realising.realise(whole);
        if (answer instanceof Realising.Contradiction cut) {
            packing.add(cut.weeks(), cut.most());
            return true;
        }
        long worth = packing.worth(whole);
        if (answer instanceof Realising.Plan plan && worth > floor) {
            best = plan.board();
            floor = worth;
        }
        stuck = most > floor ? Math.max(stuck, most) : stuck;
        return false;
    }

    /** Decides on the need and tutor that are most in doubt. */
    private void branch(Decision part, long most, int[] broken, double[] chosen) {
        Week doubtful = null;
        int need = -1;
        double least = Double.MAX_VALUE;
        for (int week : broken) {
            for (int one : packing.weeks.get(week).needs()) {
                double doubt = Math.abs(taught(one, packing.weeks.get(week).tutor(), chosen) - 0.5);
                if (doubt < least - WHOLE && !part.teaches(one)) {
                    least = doubt;
                    doubtful = packing.weeks.get(week);
                    need = one;
                }
            }
        }
        if (least > 0.5 - WHOLE) {
            // All that is in doubt was decided: deciding would change nothing.
            stuck = Math.max(stuck, most);
            return;
        }
        parts.add(part.then(need, doubtful.tutor(), true, most));
        parts.add(part.then(need, doubtful.tutor(), false, most));
    }

    private double taught(int need, int tutor, double[] chosen) {
        double sum = 0;
        for (int week : packing.with(need)) {
            sum += packing.weeks.get(week).tutor() == tutor ? chosen[week] : 0;
        }
        return sum;
    }
}
