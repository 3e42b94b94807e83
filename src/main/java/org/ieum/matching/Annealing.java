package org.ieum.matching;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Prototype. */
final class Annealing {

    private final Instance instance;
    private final Needs needs;
    private final Board board;
    private double temperature;
    private final double warmth;
    private final WeekTiming timing;
    private final int[][] tutors;
    private final double[] hold;
    private final SplittableRandom random;
    private final int[] waiting;
    private final int[] place;
    private int waitingCount;

    private static final int SAMPLE = Integer.getInteger("sample", 8);
    private static final int TOUR = Integer.getInteger("tour", 4);
    private static final boolean EXP = Boolean.getBoolean("exp");
    private static final int DEPTH = Integer.getInteger("depth", 5);
    private static final double NOISE = Double.parseDouble(System.getProperty("noise", "3"));

    // log
    private int[] logNeed = new int[256];
    private int[] logTutor = new int[256];
    private long[] logTimes = new long[256];
    private int logSize;

    // found option
    private final int[] list = new int[64];
    private final int[] trial = new int[64];
    private double optionCost;
    private int optionTutor;
    private int optionSize;
    private final int[] optionList = new int[64];
    private final long[] optionTimes = new long[64];

    private int[] stack = new int[256];
    private int stackSize;
    private long weight;

    Annealing(Instance instance, Prices prices, long seed) {
        this.instance = instance;
        needs = instance.needs;
        hold = prices.holds();
        warmth = instance.open.length == 0 ? 0 : (double) instance.openWeight() / instance.open.length / 29;
        board = new Board(instance);
        timing = new WeekTiming(board);
        random = new SplittableRandom(seed);
        tutors = instance.tutors;
        instance.continuity.start(board);
        weight = board.weight();
        waiting = new int[instance.open.length];
        place = new int[needs.count];
        Arrays.fill(place, -1);
        for (int n : instance.open) {
            if (board.tutor[n] == Board.NOBODY) {
                await(n);
            }
        }
        aim(prices.earnings());
    }

    Board board() {
        return board;
    }

    int served() {
        return instance.open.length - waitingCount;
    }

    /** Sets the temperature for a part of the way, 0 to 1. */
    void cool(double part) {
        temperature = warmth * 3 * Math.pow(0.4 / 3, Math.min(1, part));
    }

    long weight() {
        return weight;
    }

    private void await(int need) {
        place[need] = waitingCount;
        waiting[waitingCount++] = need;
    }

    private void unawait(int need) {
        int at = place[need];
        int last = waiting[--waitingCount];
        waiting[at] = last;
        place[last] = at;
        place[need] = -1;
    }

    private void log(int need) {
        if (logSize == logNeed.length) {
            logNeed = Arrays.copyOf(logNeed, logSize * 2);
            logTutor = Arrays.copyOf(logTutor, logSize * 2);
            logTimes = Arrays.copyOf(logTimes, logSize * 2);
        }
        logNeed[logSize] = need;
        logTutor[logSize] = board.tutor[need];
        logTimes[logSize++] = board.times[need];
    }

    private void undo(int to) {
        while (logSize > to) {
            logSize--;
            int need = logNeed[logSize];
            if (board.tutor[need] == logTutor[logSize]) {
                board.times[need] = logTimes[logSize];
                continue;
            }
            if (board.tutor[need] != Board.NOBODY) {
                board.take(need);
                weight -= needs.weight[need];
                await(need);
            }
            if (logTutor[logSize] != Board.NOBODY) {
                board.put(need, logTutor[logSize], logTimes[logSize]);
                weight += needs.weight[need];
                unawait(need);
            }
        }
    }

    long steps;
    long chains, evals, accepted;

    void step() {
        if (waitingCount == 0) {
            return;
        }
        steps++;
        if (random.nextDouble() < PULL) {
            pull();
            return;
        }
        int first = waiting[random.nextInt(waitingCount)];
        for (int i = 1; i < TOUR; i++) {
            int other = waiting[random.nextInt(waitingCount)];
            if (needs.weight[other] - hold[other] > needs.weight[first] - hold[first]) {
                first = other;
            }
        }
        double slack = -temperature * Math.log(random.nextDouble());
        long before = weight;
        logSize = 0;
        stackSize = 0;
        stack[stackSize++] = first;
        int depth = 0;
        long bestWeight = Long.MIN_VALUE;
        int bestLog = 0;
        while (stackSize > 0 && depth < DEPTH) {
            int need = stack[--stackSize];
            if (!choose(need, depth == 0 ? -1 : lastTutor, Double.POSITIVE_INFINITY)) {
                if (depth == 0) {
                    return;
                }
                continue;
            }
            apply(need);
            depth++;
            if (weight > bestWeight) {
                bestWeight = weight;
                bestLog = logSize;
            }
        }
        if (bestWeight - before + slack >= 0) {
            accepted++;
            undo(bestLog);
            return;
        }
        undo(0);
    }

    private int lastTutor;

    static final double PULL = Double.parseDouble(System.getProperty("pull", "0.5"));
    static final int TTOUR = Integer.getInteger("ttour", 4);
    static final int TOP = Integer.getInteger("top", 40);
    static final int PSAMPLE = Integer.getInteger("psample", 8);
    static final int PDEPTH = Integer.getInteger("pdepth", 6);
    double[] aim;
    int[][] dear;
    long pulls, pullAccepted;

    /** aim: what each tutor earns at best. */
    void aim(double[] values) {
        aim = values;
        dear = new int[instance.tutorCount()][];
        for (int t = 0; t < dear.length; t++) {
            dear[t] = Arrays.stream(instance.fits[t])
                    .boxed()
                    .sorted((a, b) -> Double.compare(hold[b], hold[a]))
                    .limit(TOP)
                    .mapToInt(i -> i)
                    .toArray();
        }
    }

    private double regret(int t) {
        double sum = aim[t];
        for (int i = 0; i < board.size[t]; i++) {
            sum -= hold[board.load[t][i]];
        }
        return sum;
    }

    void pull() {
        int hole = -1;
        double most = 0;
        for (int i = 0; i < TTOUR; i++) {
            int t = random.nextInt(dear.length);
            if (aim[t] > 0 && dear[t].length > 0) {
                double r = regret(t);
                if (r > most) {
                    most = r;
                    hole = t;
                }
            }
        }
        if (hole < 0) {
            return;
        }
        pulls++;
        double slack = -temperature * Math.log(random.nextDouble());
        long before = weight;
        logSize = 0;
        stackSize = 0;
        int depth = 0;
        long bestWeight = Long.MIN_VALUE;
        int bestLog = 0;
        int tabu = -1;
        while (depth < PDEPTH && hole >= 0) {
            int[] all = dear[hole];
            int tries = Math.min(PSAMPLE, all.length);
            int at = random.nextInt(all.length);
            double bestScore = Double.NEGATIVE_INFINITY;
            int chosen = -1;
            int cSize = 0;
            for (int i = 0; i < all.length && tries > 0; i++) {
                int n = all[at];
                at = at + 1 == all.length ? 0 : at + 1;
                if (board.tutor[n] == hole || n == tabu || instance.continuity.isBound(n)) {
                    continue;
                }
                tries--;
                boolean free = board.tutor[n] == Board.NOBODY;
                optionTutor = -1;
                optionCost = free ? hold[n] + 1 : Math.max(2, hold[n] / 2);
                evaluate(n, hole);
                if (optionTutor >= 0) {
                    double score = (free ? hold[n] : 0) - optionCost + random.nextDouble() * NOISE;
                    if (score > bestScore) {
                        bestScore = score;
                        chosen = n;
                        cSize = optionSize;
                        System.arraycopy(optionList, 0, keepList, 0, cSize);
                        System.arraycopy(optionTimes, 0, keepTimes, 0, cSize);
                    }
                }
            }
            if (chosen < 0) {
                break;
            }
            optionTutor = hole;
            optionSize = cSize;
            System.arraycopy(keepList, 0, optionList, 0, cSize);
            System.arraycopy(keepTimes, 0, optionTimes, 0, cSize);
            int next = board.tutor[chosen];
            if (next != Board.NOBODY) {
                log(chosen);
                board.take(chosen);
                weight -= needs.weight[chosen];
                await(chosen);
            }
            apply(chosen);
            tabu = chosen;
            // place what was thrown out, freely or by pushing
            int push = 0;
            while (stackSize > 0 && push < 2) {
                int need = stack[--stackSize];
                push++;
                if (choose(need, hole, 0.0001)) {
                    apply(need);
                }
            }
            stackSize = 0;
            hole = next;
            depth++;
            if (weight > bestWeight) {
                bestWeight = weight;
                bestLog = logSize;
            }
        }
        if (depth == 0) {
            return;
        }
        if (bestWeight - before + slack >= 0) {
            pullAccepted++;
            undo(bestLog);
            return;
        }
        undo(0);
    }

    private final int[] keepList = new int[64];
    private final long[] keepTimes = new long[64];

    private void apply(int need) {
        int t = optionTutor;
        lastTutor = t;
        // evicted: those of load not in option list
        int size = board.size[t];
        int from = stackSize;
        for (int i = size - 1; i >= 0; i--) {
            int old = board.load[t][i];
            boolean stays = false;
            for (int j = 0; j < optionSize; j++) {
                stays |= optionList[j] == old;
            }
            if (!stays) {
                log(old);
                board.take(old);
                weight -= needs.weight[old];
                await(old);
                stack[stackSize++] = old;
            }
        }
        // lightest first out last
        for (int i = from + 1; i < stackSize; i++) {
            for (int j = i; j > from && needs.weight[stack[j - 1]] > needs.weight[stack[j]]; j--) {
                int x = stack[j];
                stack[j] = stack[j - 1];
                stack[j - 1] = x;
            }
        }
        for (int j = 0; j < optionSize; j++) {
            int n = optionList[j];
            if (n == need) {
                log(n);
                board.put(n, t, optionTimes[j]);
                weight += needs.weight[n];
                unawait(n);
            } else if (board.times[n] != optionTimes[j]) {
                log(n);
                board.times[n] = optionTimes[j];
            }
        }
        if (SIB) {
            evictSiblings(need);
        }
    }

    private boolean choose(int need, int except, double limit) {
        optionCost = limit;
        optionTutor = -1;
        int[] all = tutors[need];
        int tries = Math.min(SAMPLE, all.length);
        int at = random.nextInt(all.length);
        for (int i = 0; i < all.length && tries > 0; i++) {
            int t = all[at];
            at = at + 1 == all.length ? 0 : at + 1;
            if (t == except) {
                continue;
            }
            tries--;
            evaluate(need, t);
            if (optionTutor >= 0 && optionCost <= 0) {
                break;
            }
        }
        return optionTutor >= 0;
    }

    private void evaluate(int need, int t) {
        evals++;
        double noise = EXP ? -Math.log(random.nextDouble()) * NOISE : random.nextDouble() * NOISE;
        int size = board.size[t];
        int[] load = board.load[t];
        // none
        timing.unblocked = -1;
        int over = needs.sessions[need] - board.sessionsLeft(t);
        System.arraycopy(load, 0, list, 0, size);
        list[size] = need;
        if (over <= 0
                && board.learners(t, list, size + 1) <= instance.pins.learnersLeft[t]
                && (timing.fitsBeside(t, list, size + 1) || timing.fits(t, list, size + 1))) {
            record(t, list, size + 1, 0);
            return;
        }
        for (int i = 0; i < size; i++) {
            double cost = loss(load[i]) + noise;
            if (cost < optionCost && needs.sessions[load[i]] >= over) {
                tryWithout(need, t, i, -1, cost);
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double cost = loss(load[i]) + loss(load[j]) + noise;
                if (cost < optionCost && needs.sessions[load[i]] + needs.sessions[load[j]] >= over) {
                    tryWithout(need, t, i, j, cost);
                }
            }
        }
        if (SIB
                && optionTutor != t
                && needs.first[needs.learner[need] + 1] - needs.first[needs.learner[need]] > 1
                && blocked(need, t)) {
            timing.unblocked = need;
            if (over <= 0
                    && SIBC + noise < optionCost
                    && board.learners(t, list, size + 1) <= instance.pins.learnersLeft[t]
                    && timing.fits(t, list, size + 1)) {
                record(t, list, size + 1, SIBC + noise);
                timing.unblocked = -1;
                return;
            }
            for (int i = 0; i < size; i++) {
                double cost = loss(load[i]) + noise + SIBC;
                if (cost < optionCost && needs.sessions[load[i]] >= over) {
                    tryWithout(need, t, i, -1, cost);
                }
            }
            timing.unblocked = -1;
        }
        if (size > 2) {
            double cost = noise;
            for (int i = 0; i < size; i++) {
                cost += loss(load[i]);
            }
            if (cost < optionCost) {
                trial[0] = need;
                if (timing.fits(t, trial, 1)) {
                    record(t, trial, 1, cost);
                }
            }
        }
    }

    static final boolean SIB = Boolean.getBoolean("sib");
    static final double SIBC = Double.parseDouble(System.getProperty("sibc", "3"));

    private boolean blocked(int need, int t) {
        int l = needs.learner[need];
        for (int n = needs.first[l]; n < needs.first[l + 1]; n++) {
            if (n != need && board.tutor[n] != Board.NOBODY && board.tutor[n] != t) {
                return true;
            }
        }
        return false;
    }

    private final long[] mine = new long[7];

    private void evictSiblings(int need) {
        int l = needs.learner[need];
        boolean person = instance.easiest(need, board.tutor[need]) == org.ieum.kernel.Meeting.IN_PERSON;
        for (int n = needs.first[l]; n < needs.first[l + 1]; n++) {
            if (n == need
                    || board.tutor[n] == Board.NOBODY
                    || board.tutor[n] == board.tutor[need]
                    || instance.continuity.isBound(n)) {
                continue;
            }
            Arrays.fill(mine, 0);
            Times.mark(board.times[need], needs.length[need], mine);
            boolean travels = person && instance.easiest(n, board.tutor[n]) == org.ieum.kernel.Meeting.IN_PERSON;
            boolean clash = false;
            long[] theirs = new long[7];
            Times.mark(board.times[n], needs.length[n], theirs);
            for (int d = 0; d < 7; d++) {
                clash |= ((travels ? DayMasks.widened(mine[d], instance.travel) : mine[d]) & theirs[d]) != 0;
            }
            if (clash) {
                log(n);
                board.take(n);
                weight -= needs.weight[n];
                await(n);
                stack[stackSize++] = n;
            }
        }
    }

    private void tryWithout(int need, int t, int a, int b, double cost) {
        int size = 0;
        for (int i = 0; i < board.size[t]; i++) {
            if (i != a && i != b) {
                trial[size++] = board.load[t][i];
            }
        }
        trial[size++] = need;
        if (board.learners(t, trial, size) <= instance.pins.learnersLeft[t]
                && (timing.fitsBeside(t, trial, size) || timing.fits(t, trial, size))) {
            record(t, trial, size, cost);
        }
    }

    private double loss(int need) {
        return instance.continuity.isBound(need) ? Double.POSITIVE_INFINITY : hold[need];
    }

    private void record(int t, int[] from, int size, double cost) {
        optionCost = cost;
        optionTutor = t;
        optionSize = size;
        for (int i = 0; i < size; i++) {
            optionList[i] = from[i];
            optionTimes[i] = timing.result(i);
        }
    }
}
