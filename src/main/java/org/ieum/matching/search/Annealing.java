package org.ieum.matching.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;
import org.ieum.matching.instance.NeedPages;
import org.ieum.matching.price.Bundles;
import org.ieum.matching.price.Guide;

/**
 * Simulated annealing whose step is an ejection chain: a waiting need is placed, what was in its way is placed elsewhere,
 * and so on, a few links long; kept up to the link where most is served, if that is not too much less than before. From
 * an earlier plan it only climbs, so that nobody is moved for nothing.
 */
final class Annealing {

    // All found by trial on rounds of 2,000 and 10,000 learners, whose usual need weighs 29.

    /** Temperatures at the beginning and at the end. */
    private static final double HOT = 3;

    private static final double COLD = 0.4;
    /** Tutors who are asked for a need in hand. */
    private static final int SAMPLE = 8;

    private static final int FILL_SAMPLE = 60;
    /** Of a chain; longer ones lose more time than they find. */
    private static final int LINKS = 5;
    /** Of so many waiting needs the one goes first that the prices value most. */
    private static final int TOURNAMENT = 4;

    /** Part of the steps that begin with a tutor instead of a need; without them 1 % of the weight is not found. */
    private static final double INSTALLING = 0.8;
    /** Part of the steps that move the learner's other lessons out of the way. */
    private static final double SETTING_ASIDE = 0.2;
    /** By which losses are misjudged on purpose. */
    private static final double NOISE = 3;

    static final double USUAL = 29;

    private final Instance instance;
    private final Board board;
    private final Ejection ejection;
    private final SiblingMove siblingMove;
    private final Part part;
    private final Guide guide;
    private final double[] hold;
    private final SplittableRandom random;
    private final NeedPages pages;
    /** The weight of a usual need against that of the ones the constants were found with. */
    private final double unit;

    private final IntList inHand = new IntList();
    /** Whether it begins from an earlier plan, which it only changes for something better. */
    private final boolean fromPlan;

    /** Made for the first step: it is as large as all needs, and where others step in parts there is none. */
    private BundleMove bundleMove;

    private double temperature;
    private long bestWeight;
    private int bestMark;
    /** The tutor whom the last need was pushed to; what was in its way has to go elsewhere. */
    private int last;

    Annealing(Instance instance, Guide told, double usualWorth, long seed) {
        this(
                instance,
                Board.start(instance),
                new Guide(told.holds().clone(), told.earnings().clone()),
                usualWorth / USUAL,
                new SplittableRandom(seed));
    }

    private Annealing(Instance instance, Board board, Guide guide, double unit, SplittableRandom random) {
        this(
                instance,
                Part.whole(instance),
                board,
                new WarmStart(instance, board).put(),
                guide,
                Bundles.pages(instance, BundleMove.first(guide)),
                unit,
                random);
    }

    Annealing(
            Instance instance,
            Part part,
            Board board,
            boolean fromPlan,
            Guide guide,
            NeedPages pages,
            double unit,
            SplittableRandom random) {
        this.instance = instance;
        this.part = part;
        this.guide = guide;
        this.board = board;
        this.fromPlan = fromPlan;
        this.random = random;
        this.pages = pages;
        this.unit = unit;
        hold = guide.holds();
        ejection = new Ejection(instance, part, board, hold, NOISE * unit, random);
        siblingMove = new SiblingMove(instance, part, board, ejection);
    }

    /** The same for a part of the people, by the same prices; a board of their needs shares the weeks of this one's. */
    Annealing of(Board ofPart, Part part, SplittableRandom chance) {
        return new Annealing(instance, part, ofPart, fromPlan, guide, pages, unit, chance);
    }

    /** Heeds other prices from now on. */
    void follow(Guide told) {
        told.copyTo(guide);
    }

    Board board() { return board; }

    /** Whether it improves on an earlier plan, of which nothing is to change for chance or taste. */
    boolean beganFromPlan() { return fromPlan; }

    /** Places what finds room without anybody's loss, the dearest first: a plan to show however little time there is. */
    void fill() {
        int[] weight = instance.needs.weight;
        IntStream.of(Arrays.copyOf(board.waiting, board.waitingCount()))
                .boxed()
                .sorted(Comparator.comparingInt(need -> -weight[need]))
                .forEach(need -> {
                    if (ejection.find(need, Board.NOBODY, FILL_SAMPLE, Double.MIN_VALUE)) {
                        ejection.apply(need, inHand);
                    }
                });
        board.commit();
    }

    /** Sets the temperature for a part of the way, 0 to 1. */
    void cool(double part) {
        temperature = unit * HOT * Math.pow(COLD / HOT, Math.min(1, part));
    }

    /** So many steps. */
    void run(long steps) {
        for (long step = 0; step < steps; step++) {
            step();
        }
    }

    void step() {
        if (board.waitingCount() == 0) {
            return;
        }
        double least = fromPlan ? board.weight() + 1 : board.weight() + temperature * Math.log(random.nextDouble());
        bestWeight = Long.MIN_VALUE;
        bestMark = 0;
        inHand.clear();
        begin(random.nextDouble());
        for (int link = 0; link < LINKS && inHand.size() > 0; link++) {
            push(inHand.removeHeaviest(instance.needs.weight));
        }
        board.undo(bestWeight >= least ? bestMark : 0);
        board.commit();
    }

    /** Grants wishes on a board that it found. */
    GrantingWishes granting(Board found) {
        return new GrantingWishes(instance, found, hold, NOISE * unit, random.nextLong());
    }

    private void begin(double chance) {
        last = Board.NOBODY;
        if (chance < INSTALLING) {
            if (bundleMove().install(inHand)) {
                note();
                bundleMove().refill(inHand);
                note();
                return;
            }
        }
        int need = draw();
        if (chance > 1 - SETTING_ASIDE && siblingMove.setAside(need)) {
            push(need);
            siblingMove.putBack(inHand);
            note();
        } else {
            inHand.add(need);
        }
    }

    private BundleMove bundleMove() {
        if (bundleMove == null) {
            bundleMove = new BundleMove(instance, part, board, guide, pages, unit, random);
        }
        return bundleMove;
    }

    private void push(int need) {
        if (ejection.find(need, last, SAMPLE, Double.POSITIVE_INFINITY)) {
            last = ejection.foundTutor();
            ejection.apply(need, inHand);
            note();
        }
    }

    /** Notes the link of the chain at which most is served. */
    private void note() {
        if (board.weight() > bestWeight) {
            bestWeight = board.weight();
            bestMark = board.mark();
        }
    }

    private int draw() {
        int first = board.waiting[random.nextInt(board.waitingCount())];
        for (int i = 1; i < TOURNAMENT; i++) {
            int other = board.waiting[random.nextInt(board.waitingCount())];
            if (price(other) > price(first)) {
                first = other;
            }
        }
        return first;
    }

    private double price(int need) {
        return instance.needs.weight[need] - hold[need];
    }
}
