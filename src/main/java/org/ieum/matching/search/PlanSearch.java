package org.ieum.matching.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Postings;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Watcher;
import org.ieum.matching.price.Bounding;
import org.ieum.matching.price.Crew;
import org.ieum.matching.price.Guide;
import org.ieum.matching.price.LearnerSets;
import org.ieum.matching.price.Lowering;

/**
 * The search for a plan and for the proof of how good it is. First prices are found; then annealing looks for plans on
 * this thread, while a second one lowers the bounds. When the effort is counted in steps all is done in turn, so that
 * nothing depends on who is faster.
 */
public final class PlanSearch {

    private static final double PRICING = 0.3;
    /** What is left of the time is for scoring, checking and writing the plan. */
    private static final double END = 0.95;
    /** When nobody is pleased any further, however many there are. */
    private static final double GRANTED = 0.97;

    /** Of so many open needs on the search is in parts, of which each has half of the people. */
    private static final int MANY = 5_000;

    private static final int PARTS = 2;
    /** Of the open needs; so many steps are taken before people are divided anew, */
    private static final int STEPS_OF_A_DIVISION = 4;
    /** but never more, for only between them anybody looks at the clock; at first as few as these, */
    private static final int MOST_STEPS = 40_000;

    private static final int FIRST_STEPS = 1_000;
    /** and more as long as they take no larger part of the time, of which a "what if" has half a second. */
    private static final double SHORT = 0.005;

    /** The part of the time after which the search in parts has all processors to itself. */
    private static final double LOWERED = 0.6;

    private static final int WATCH_EVERY = 128;
    /** A copy of so many needs takes about as long as a step does. */
    private static final int NEEDS_FOR_A_STEP = 1_000;

    private final Instance instance;
    private final Effort effort;
    private final Watcher watcher;
    private final Deadline deadline;
    private final boolean bySteps;
    private final boolean isLarge;
    private final Lowering weight;
    private final Bounding bounding;
    private final Baseline pinned;
    private final Proof proof;
    /** Null where all is done here. */
    private final Elsewhere elsewhere;

    private long nextReport = 1;
    private long found;
    private Board taken;
    private Guide followed;
    /** By the search itself, what is pinned left out. */
    private volatile long best;

    public PlanSearch(Instance instance, Effort effort, Watcher watcher, Deadline deadline) {
        this(instance, effort, watcher, deadline, MANY, null);
    }

    /** @param elsewhere machines that do most of it, however little there is to do */
    public PlanSearch(Instance instance, Effort effort, Watcher watcher, Deadline deadline, Elsewhere elsewhere) {
        this(instance, effort, watcher, deadline, 0, elsewhere);
    }

    /** @param many of so many open needs on it is in parts */
    PlanSearch(Instance instance, Effort effort, Watcher watcher, Deadline deadline, int many) {
        this(instance, effort, watcher, deadline, many, null);
    }

    private PlanSearch(
            Instance instance, Effort effort, Watcher watcher, Deadline deadline, int many, Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
        this.instance = instance;
        isLarge = instance.open.length >= many;
        this.effort = effort;
        this.watcher = watcher;
        this.deadline = deadline;
        bySteps = effort.steps() < Long.MAX_VALUE;
        pinned = Baseline.ofPins(instance);
        found = pinned.weight();
        LearnerSets sets = new LearnerSets(instance);
        int[] ones = new int[instance.needs.count];
        Arrays.fill(ones, 1);
        Postings postings = instance.postings();
        Crew.Hiring crews = elsewhere == null ? Crew.here(bySteps) : elsewhere::crew;
        weight = new Lowering(instance, sets, postings, instance.needs.weight, deadline, bySteps, crews);
        // Where all processors find prices, they find those of number after those of weight, on the same pages.
        boolean inTurn = instance.open.length >= Crew.MANY;
        Postings others = inTurn ? postings : instance.postings();
        Lowering count = new Lowering(instance, sets, others, ones, deadline, bySteps, crews);
        bounding =
                new Bounding(weight, count, inTurn, bySteps, () -> isLarge && !bySteps && deadline.spent() > LOWERED);
        proof = new Proof(instance, pinned, deadline, bySteps, () -> best);
    }

    /** The best board found. */
    public Board run() {
        bounding.begin(proof);
        try {
            weight.begin(PRICING, proof::isComplete);
            if (!isLarge) {
                weight.prove();
            }
            Found plan = search();
            if (isLarge) {
                bounding.end();
            }
            please(plan);
            found += plan.board().weight();
            return plan.board();
        } finally {
            proof.end();
            bounding.end();
        }
    }

    /** A plan, who grants wishes on it, and whether an earlier one was begun from. */
    private record Found(Board board, GrantingWishes granting, boolean fromPlan) {}

    private Found search() {
        Annealing annealing = new Annealing(instance, weight.guide(), weight.usualWorth(), effort.seed());
        if (isLarge && !annealing.beganFromPlan()) {
            weight.sell(new FirstPlan(instance, annealing.board()));
        }
        bounding.takeOver();
        Board best = isLarge ? annealInParts(annealing) : anneal(annealing);
        return new Found(best, annealing.granting(best), annealing.beganFromPlan());
    }

    /** By now the search has let go of all that it was found with: on a large round that is more than the plan is. */
    private void please(Found plan) {
        if (instance.problem.policy().weights().wish() > 0) {
            plan.granting().run(this::isTooLateToPlease);
        }
        if (!plan.fromPlan()) {
            new LongestReady(instance, plan.board()).run(this::isTooLateToPlease);
        }
    }

    private boolean isTooLateToPlease() {
        return !bySteps && deadline.spent() > GRANTED;
    }

    /** What the plan weighs that it found, by its own count; what is pinned counts as well. */
    public long weight() { return found; }

    private Board anneal(Annealing annealing) {
        double begun = deadline.spent();
        Board board = annealing.board();
        annealing.fill();
        Board best = new Board(instance.facts);
        keep(board, best);
        long nextCopy = 0;
        for (long step = 0; step < effort.steps(); step++) {
            if (step % WATCH_EVERY == 0) {
                annealing.cool(part(step, begun));
                take(annealing, best);
                follow(annealing);
                if (isOver(board, best)) {
                    break;
                }
            }
            annealing.step();
            if (board.weight() > best.weight() && step >= nextCopy) {
                keep(board, best);
                nextCopy = step + instance.needs.count / NEEDS_FOR_A_STEP;
            }
        }
        if (board.weight() > best.weight()) {
            keep(board, best);
        }
        return best;
    }

    private Board annealInParts(Annealing annealing) {
        double begun = deadline.spent();
        Board board = annealing.board();
        Board best = new Board(instance.facts);
        SplittableRandom random = new SplittableRandom(effort.seed());
        Parts parted = parts(annealing, random);
        parted.fill();
        keep(board, best);
        long most = Math.min(MOST_STEPS, PARTS + instance.open.length / STEPS_OF_A_DIVISION);
        long turn = bySteps ? most : Math.min(most, FIRST_STEPS);
        for (long step = 0; step < effort.steps(); ) {
            parted.cool(part(step, begun));
            take(annealing, best);
            follow(annealing);
            if (isOver(board, best)) {
                break;
            }
            double before = deadline.spent();
            parted.run(Math.min(turn, effort.steps() - step));
            step += turn;
            if (board.weight() > best.weight()) {
                keep(board, best);
            }
            turn = bySteps || deadline.spent() - before > SHORT ? turn : Math.min(most, turn * 2);
        }
        return best;
    }

    private Parts parts(Annealing annealing, SplittableRandom random) {
        Executor others = bySteps ? Runnable::run : PlanSearch::start;
        return elsewhere == null
                ? new Parted(instance, annealing, PARTS, others, random)
                : new Remote(elsewhere, annealing, weight::guide, weight.usualWorth(), random);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "matching-part");
        thread.setDaemon(true);
        thread.start();
    }

    /** How far the search is. */
    private double part(long step, double begun) {
        return bySteps ? (double) step / effort.steps() : (deadline.spent() - begun) / (END - begun);
    }

    private void keep(Board better, Board best) {
        better.copyTo(best);
        this.best = best.weight();
    }

    /** Lets the search heed the better prices that the bound rests on by now; each are told in an object of their own. */
    @SuppressWarnings("ReferenceEquality")
    private void follow(Annealing annealing) {
        Guide better = weight.guide();
        if (better != followed) {
            followed = better;
            annealing.follow(better);
        }
    }

    /** Takes over a plan of the proof that is no worse, unless nothing of an earlier plan is to change for that alone. */
    private void take(Annealing annealing, Board best) {
        Board proven = proof.best();
        boolean isNew = proven != taken && !annealing.beganFromPlan();
        if (isNew && proven.weight() >= best.weight()) {
            taken = proven;
            keep(proven, best);
        }
    }

    /** What no plan weighs more than, as far as it is proven. */
    public long weightAtMost() {
        return Math.min(bounding.weightAtMost(), proof.weightAtMost());
    }

    /** What no plan serves more needs than, as far as it is proven. */
    public int servedAtMost() {
        return Math.min(bounding.servedAtMost(), proof.servedAtMost());
    }

    private boolean isOver(Board board, Board best) {
        if (deadline.spent() > END) {
            return true;
        }
        return (proof.hasEnded() && pinned.weight() + best.weight() >= weightAtMost()) || isEnough(board, best);
    }

    private boolean isEnough(Board board, Board best) {
        if (deadline.elapsed().toSeconds() < nextReport) {
            return false;
        }
        nextReport = deadline.elapsed().toSeconds() + 1;
        return watcher.enough(new Watcher.Progress(
                deadline.elapsed(),
                pinned.served() + instance.open.length - board.waitingCount(),
                servedAtMost(),
                pinned.weight() + best.weight(),
                weightAtMost()));
    }
}
