package org.ieum.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** An immutable set of the week's half hours ({@link HalfHour}), all in one zone. */
public final class HalfHours {

    /** No half hour at all. */
    public static final HalfHours NONE = new HalfHours(new BitSet());

    private final BitSet bits;

    private HalfHours(BitSet bits) {
        this.bits = bits;
    }

    /** The set of these indices. */
    public static HalfHours of(int... indices) {
        return of(Arrays.stream(indices));
    }

    /** The set of these indices; indices outside the week come in again at its other end. */
    public static HalfHours of(IntStream indices) {
        BitSet bits = new BitSet(HalfHour.WEEK);
        indices.forEach(index -> bits.set(Math.floorMod(index, HalfHour.WEEK)));
        return new HalfHours(bits);
    }

    /** Whether the half hour is in the set. */
    public boolean contains(int index) {
        return bits.get(index);
    }

    /** The half hours of both. */
    public HalfHours and(HalfHours other) {
        BitSet both = (BitSet) bits.clone();
        both.and(other.bits);
        return new HalfHours(both);
    }

    /** These half hours but for those. */
    public HalfHours without(HalfHours others) {
        BitSet left = (BitSet) bits.clone();
        left.andNot(others.bits);
        return new HalfHours(left);
    }

    /** The half hours at which a lesson can begin that stays inside the set and inside its day (rule 6). */
    public HalfHours starts(int minutes) {
        int length = minutes / HalfHour.MINUTES;
        return of(stream()
                .filter(start ->
                        start % HalfHour.DAY + length <= HalfHour.DAY && bits.nextClearBit(start) >= start + length));
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
        int start = bits.nextSetBit(0);
        while (start >= 0) {
            int midnight = (start / HalfHour.DAY + 1) * HalfHour.DAY;
            int end = Math.min(bits.nextClearBit(start), midnight);
            stretches.add(new Stretch(start, end - start));
            start = bits.nextSetBit(end);
        }
        return stretches;
    }

    /** On how many days of the week the set has a half hour. */
    public int days() {
        return (int) stream().map(index -> index / HalfHour.DAY).distinct().count();
    }

    /** How many half hours the set has. */
    public int size() {
        return bits.cardinality();
    }

    /** Whether the set is empty. */
    public boolean isEmpty() {
        return bits.isEmpty();
    }

    /** The indices, rising. */
    public IntStream stream() {
        return bits.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HalfHours that && bits.equals(that.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return bits.toString();
    }
}
