package org.ieum.substitute;

import java.util.Comparator;

/**
 * How good it is, the greater the better: first that lessons are held, then that they are at the same times, then that the
 * others are near.
 *
 * @param held lessons that somebody gives
 * @param same those of them at the time that the learner is used to
 * @param minutes by which the others are off, together
 */
record Worth(int held, int same, long minutes) implements Comparable<Worth> {

    static final Worth NONE = new Worth(0, 0, 0);

    private static final Comparator<Worth> ORDER = Comparator.comparingInt(Worth::held)
            .thenComparingInt(Worth::same)
            .thenComparing(Comparator.comparingLong(Worth::minutes).reversed());

    Worth plus(Worth other) {
        return new Worth(held + other.held, same + other.same, minutes + other.minutes);
    }

    boolean beats(Worth other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Worth other) {
        return ORDER.compare(this, other);
    }
}
