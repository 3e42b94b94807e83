package org.ieum.matching.search;

import java.util.SplittableRandom;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.WeekTiming;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;
import org.ieum.matching.instance.NeedTable;
import org.ieum.matching.instance.TutorWalk;

/**
 * Finds a tutor for a need among a few drawn at random: one with room, or the one whose needs in the way are the least
 * loss. How great a loss is, the prices tell: a need that is easily served elsewhere costs little.
 */
public final class Ejection {

    private final Instance instance;
    private final Part part;
    private final NeedTable needs;
    private final Board board;
    private final WeekTiming timing;
    private final TutorWalk walk;
    private final double[] hold;
    private final double noise;
    private final SplittableRandom random;

    private final int[] trial = new int[WeekTiming.MOST];
    private final int[] found = new int[WeekTiming.MOST];
    private final long[] foundTimes = new long[WeekTiming.MOST];
    private int foundSize;
    private int foundTutor;
    private double foundLoss;

    /** @param noise how much a loss may be misjudged, so that the second best has its chance */
    public Ejection(Instance instance, Board board, double[] hold, double noise, SplittableRandom random) {
        this(instance, Part.whole(instance), board, hold, noise, random);
    }

    Ejection(Instance instance, Part part, Board board, double[] hold, double noise, SplittableRandom random) {
        this.instance = instance;
        this.part = part;
        this.board = board;
        this.hold = hold;
        this.noise = noise;
        this.random = random;
        needs = instance.needs;
        timing = new WeekTiming(board);
        walk = instance.walk();
    }

    /**
     * Looks for a tutor among {@code sample} other than {@code except}; nothing is changed. A loss of {@code limit} or
     * more is out of the question.
     */
    public boolean find(int need, int except, int sample, double limit) {
        foundTutor = Board.NOBODY;
        foundLoss = limit;
        walk.begin(need, random.nextInt());
        int left = sample;
        while (left > 0 && foundLoss > 0) {
            int tutor = walk.next();
            if (tutor == TutorWalk.NOBODY) {
                break;
            }
            if (tutor != except && part.hasTutor(tutor)) {
                left--;
                tryTutor(need, tutor);
            }
        }
        return foundTutor != Board.NOBODY;
    }

    /** Whether this tutor has room for the need as things are. */
    public boolean findRoom(int need, int tutor) {
        return findAt(need, tutor, 0);
    }

    /** Whether this tutor can have the need if others' needs go whose loss is less than {@code limit}. */
    public boolean findAt(int need, int tutor, double limit) {
        foundTutor = Board.NOBODY;
        foundLoss = limit;
        tryTutor(need, tutor);
        return foundTutor != Board.NOBODY;
    }

    /** Looks whether this tutor can have the need at whatever loss. */
    boolean findAt(int need, int tutor) {
        return findAt(need, tutor, Double.POSITIVE_INFINITY);
    }

    /** Whether this tutor has room for the need once the tutor's need {@code out} is gone. */
    public boolean findRoomWithout(int need, int tutor, int out) {
        foundTutor = Board.NOBODY;
        int place = 0;
        while (board.load[tutor][place] != out) {
            place++;
        }
        int over = needs.sessions[need] - board.sessionsLeft(tutor);
        if (needs.sessions[out] >= over && fits(need, tutor, place, -1)) {
            keep(tutor, board.size[tutor], 0);
        }
        return foundTutor != Board.NOBODY;
    }

    int foundTutor() { return foundTutor; }

    private void tryTutor(int need, int tutor) {
        int size = board.size[tutor];
        int over = needs.sessions[need] - board.sessionsLeft(tutor);
        if (over <= 0 && fits(need, tutor, -1, -1)) {
            keep(tutor, size + 1, 0);
            return;
        }
        double extra = noise * random.nextDouble();
        int[] load = board.load[tutor];
        for (int i = 0; i < size; i++) {
            double loss = loss(load[i]) + extra;
            if (loss < foundLoss && needs.sessions[load[i]] >= over && fits(need, tutor, i, -1)) {
                keep(tutor, size, loss);
            }
        }
        for (int i = 1; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double loss = loss(load[i]) + loss(load[j]) + extra;
                if (loss < foundLoss
                        && needs.sessions[load[i]] + needs.sessions[load[j]] >= over
                        && fits(need, tutor, i, j)) {
                    keep(tutor, size - 1, loss);
                }
            }
        }
    }

    private double loss(int need) {
        return instance.isBound(need) ? Double.POSITIVE_INFINITY : hold[need];
    }

    /** Whether the tutor can have the need when the load's {@code out}-th and {@code outToo}-th go. */
    private boolean fits(int need, int tutor, int out, int outToo) {
        int size = 0;
        for (int i = 0; i < board.size[tutor]; i++) {
            if (i != out && i != outToo) {
                trial[size++] = board.load[tutor][i];
            }
        }
        trial[size++] = need;
        return instance.pins.hasPlaces(tutor, trial, size)
                && (timing.fitsBeside(tutor, trial, size) || timing.fits(tutor, trial, size));
    }

    private void keep(int tutor, int size, double loss) {
        foundTutor = tutor;
        foundLoss = loss;
        foundSize = size;
        for (int i = 0; i < size; i++) {
            found[i] = trial[i];
            foundTimes[i] = timing.result(i);
        }
    }

    /** Does what {@link #find} found; the needs that were in the way are added to {@code evicted}. */
    public void apply(int need, IntList evicted) {
        for (int i = board.size[foundTutor] - 1; i >= 0; i--) {
            int old = board.load[foundTutor][i];
            if (!isFound(old)) {
                board.take(old);
                evicted.add(old);
            }
        }
        for (int i = 0; i < foundSize; i++) {
            if (found[i] == need) {
                board.put(need, foundTutor, foundTimes[i]);
            } else {
                board.retime(found[i], foundTimes[i]);
            }
        }
    }

    private boolean isFound(int need) {
        for (int i = 0; i < foundSize; i++) {
            if (found[i] == need) {
                return true;
            }
        }
        return false;
    }
}
