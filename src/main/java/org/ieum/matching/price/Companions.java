package org.ieum.matching.price;

import org.ieum.matching.board.WeekTiming;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedTable;

/** Which of one learner's needs one tutor could take together; the last answers are remembered. */
final class Companions {

    static final int MOST = 3;
    private static final byte SINGLE = 0b10;
    private static final int REMEMBERED = 1 << 16;

    private final Instance instance;
    private final NeedTable needs;
    private final WeekTiming timing;
    private final long[] asked = new long[REMEMBERED];
    private final byte[] answer = new byte[REMEMBERED];
    private final int[] chosen = new int[MOST];

    Companions(Instance instance) {
        this.instance = instance;
        needs = instance.needs;
        timing = WeekTiming.ofNothing(instance.facts);
    }

    /** The sets of these needs, from an index on, that the tutor could take: bit {@code s} is for set {@code s}. */
    byte sets(int tutor, int[] list, int from, int count) {
        if (count == 1) {
            return SINGLE;
        }
        long question = (long) tutor << Integer.SIZE | list[from];
        int at = (int) ((question * 0x9E3779B97F4A7C15L) >>> 48);
        if (asked[at] != question || answer[at] == 0) {
            answer[at] = tryAll(tutor, list, from, count);
            asked[at] = question;
        }
        return answer[at];
    }

    private byte tryAll(int tutor, int[] list, int from, int count) {
        int possible = 0;
        for (int set = 1; set < 1 << count; set++) {
            int size = 0;
            int lessons = 0;
            for (int rest = set; rest != 0; rest &= rest - 1) {
                chosen[size] = list[from + Integer.numberOfTrailingZeros(rest)];
                lessons += needs.sessions[chosen[size++]];
            }
            if (lessons <= instance.pins.sessionsLeft[tutor] && (timing.fits(tutor, chosen, size) || timing.gaveUp())) {
                possible |= 1 << set;
            }
        }
        return (byte) possible;
    }
}
