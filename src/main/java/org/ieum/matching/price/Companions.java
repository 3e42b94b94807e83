package org.ieum.matching.price;

import org.ieum.matching.board.Board;
import org.ieum.matching.board.WeekTiming;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedTable;

/**
 * Which of one learner's needs one tutor could take together. A tutor's list of fitting needs falls into groups of one
 * learner each; a group of more than {@link #MOST} is split, and its parts count as different learners who take no place.
 */
final class Companions {

    static final int MOST = 3;
    private static final byte SINGLE = 0b10;

    private final Instance instance;
    private final NeedTable needs;
    private final Board nothing;
    private final WeekTiming timing;
    /** By tutor and index in the tutor's list of a group's first need: bit {@code s} tells whether set {@code s} can be. */
    private final byte[][] sets;

    private final int[] chosen = new int[MOST];

    Companions(Instance instance) {
        this.instance = instance;
        needs = instance.needs;
        nothing = new Board(instance.facts);
        timing = new WeekTiming(nothing);
        sets = new byte[instance.tutorCount()][];
    }

    /** Where in the tutor's list the group ends that begins at {@code from}. */
    int end(int tutor, int from) {
        int[] list = instance.fits[tutor];
        int learner = needs.learner[list[from]];
        int to = from + 1;
        while (to < list.length && to - from < MOST && needs.learner[list[to]] == learner) {
            to++;
        }
        return to;
    }

    /** Whether the group is a learner's first with the tutor, so that it takes a place among the tutor's learners. */
    boolean takesPlace(int tutor, int from) {
        int[] list = instance.fits[tutor];
        int learner = needs.learner[list[from]];
        return (from == 0 || needs.learner[list[from - 1]] != learner) && !instance.pins.teaches(tutor, learner);
    }

    /** The sets of the group's needs that the tutor could take, as bits. */
    byte sets(int tutor, int from, int to) {
        if (to - from == 1) {
            return SINGLE;
        }
        if (sets[tutor] == null) {
            sets[tutor] = new byte[instance.fits[tutor].length];
        }
        if (sets[tutor][from] == 0) {
            sets[tutor][from] = tryAll(tutor, from, to);
        }
        return sets[tutor][from];
    }

    private byte tryAll(int tutor, int from, int to) {
        int possible = 0;
        for (int set = 1; set < 1 << (to - from); set++) {
            int size = 0;
            int lessons = 0;
            for (int rest = set; rest != 0; rest &= rest - 1) {
                chosen[size] = instance.fits[tutor][from + Integer.numberOfTrailingZeros(rest)];
                lessons += needs.sessions[chosen[size++]];
            }
            if (lessons <= instance.pins.sessionsLeft[tutor] && (timing.fits(tutor, chosen, size) || timing.gaveUp())) {
                possible |= 1 << set;
            }
        }
        return (byte) possible;
    }
}
