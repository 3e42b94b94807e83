package org.ieum.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** An immutable set of the week's half hours ({@link HalfHour}), all in one zone. */
public final class HalfHours {

    private static final int DAYS = HalfHour.WEEK / HalfHour.DAY;

    /** No half hour at all. */
    public static final HalfHours NONE = new HalfHours(new long[DAYS]);

    private final long[] masks;

    private HalfHours(long[] masks) {
        this.masks = masks;
    }

    /** The set of these indices. */
    public static HalfHours of(int... indices) {
        return of(Arrays.stream(indices));
    }

    /** The set of these indices; indices outside the week come in again at its other end. */
    public static HalfHours of(IntStream indices) {
        long[] masks = new long[DAYS];
        indices.map(index -> Math.floorMod(index, HalfHour.WEEK))
                .forEach(index -> masks[index / HalfHour.DAY] |= 1L << index % HalfHour.DAY);
        return new HalfHours(masks);
    }

    /**
     * A word a day, Monday's first, whose bit {@code i} is the day's half hour {@code i}. Not to be written to: it is no
     * copy, since a solver reads the weeks of all people.
     */
    public long[] masks() { return masks; }

    /** Whether the half hour is in the set. */
    public boolean contains(int index) {
        return (masks[index / HalfHour.DAY] >>> index % HalfHour.DAY & 1) != 0;
    }

    /** The half hours of both. */
    public HalfHours and(HalfHours other) {
        long[] both = new long[DAYS];
        Arrays.setAll(both, day -> masks[day] & other.masks[day]);
        return new HalfHours(both);
    }

    /** These half hours but for those. */
    public HalfHours without(HalfHours others) {
        long[] left = new long[DAYS];
        Arrays.setAll(left, day -> masks[day] & ~others.masks[day]);
        return new HalfHours(left);
    }

    /** The half hours at which a lesson can begin that stays inside the set and inside its day (rule 6). */
    public HalfHours starts(int minutes) {
        long[] starts = masks.clone();
        for (int i = 1; i < minutes / HalfHour.MINUTES; i++) {
            int later = i;
            Arrays.setAll(starts, day -> starts[day] & masks[day] >>> later);
        }
        return new HalfHours(starts);
    }

    /**
     * Half hours that follow each other in one day.
     *
     * @param start the first of them
     * @param length how many they are
     */
    public record Stretch(int start, int length) {

        /** The first of them, counted from midnight. */
        public int startInDay() {
            return start % HalfHour.DAY;
        }

        /** The day, 0 for Monday. */
        public int day() {
            return start / HalfHour.DAY;
        }
    }

    /** The set as stretches, each as long as it can be inside its day; rising. */
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            long left = masks[day];
            while (left != 0) {
                int start = Long.numberOfTrailingZeros(left);
                int length = Long.numberOfTrailingZeros(~(left >>> start));
                stretches.add(new Stretch(day * HalfHour.DAY + start, length));
                left &= -1L << (start + length);
            }
        }
        return stretches;
    }

    /** On how many days of the week the set has a half hour. */
    public int days() {
        return (int) LongStream.of(masks).filter(day -> day != 0).count();
    }

    /** How many half hours the set has. */
    public int size() {
        return LongStream.of(masks).mapToInt(Long::bitCount).sum();
    }

    /** Whether the set is empty. */
    public boolean isEmpty() {
        return days() == 0;
    }

    /** The indices, rising. */
    public IntStream stream() {
        return IntStream.range(0, HalfHour.WEEK).filter(this::contains);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HalfHours that && Arrays.equals(masks, that.masks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(masks);
    }

    @Override
    public String toString() {
        return stream().mapToObj(Integer::toString).collect(Collectors.joining(", ", "{", "}"));
    }
}
