package org.ieum.matching.instance;

/**
 * Half hours of a week as seven words, one a day: bit {@code i} is the day's half hour {@code i}. No lesson runs over
 * midnight (rule 6), so a day never needs its neighbour.
 */
public final class DayMasks {

    public static final int DAYS = 7;

    private DayMasks() {}

    public static long[] none() {
        return new long[DAYS];
    }

    /** Where a lesson of so many half hours can begin to lie inside {@code free}. */
    public static long starts(long free, int length) {
        long starts = free;
        for (int i = 1; i < length; i++) {
            starts &= free >>> i;
        }
        return starts;
    }

    /** How many lessons of so many half hours lie beside each other in {@code free}. */
    static int most(long free, int length) {
        int most = 0;
        for (long left = free; left != 0; ) {
            int start = Long.numberOfTrailingZeros(left);
            int stretch = Long.numberOfTrailingZeros(~(left >>> start));
            most += stretch / length;
            left &= -1L << (start + stretch);
        }
        return most;
    }

    /** The half hours of a lesson. */
    public static long lesson(int start, int length) {
        return ((1L << length) - 1) << start;
    }

    /** {@code busy} and so many half hours before and after each of its bits. Bits past midnight mean nothing. */
    public static long widened(long busy, int gap) {
        long wide = busy;
        for (int i = 1; i <= gap; i++) {
            wide |= busy << i | busy >>> i;
        }
        return wide;
    }
}
