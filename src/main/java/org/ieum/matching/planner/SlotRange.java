package org.ieum.matching.planner;

import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.stream.LongStream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Meeting;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Times;
import org.optaplanner.core.api.domain.valuerange.CountableValueRange;

/**
 * All that a need can be offered beside what is pinned: every fitting tutor with every set of times, each set on as many
 * days as there are lessons. Numbered but never listed, since there are millions.
 */
final class SlotRange implements CountableValueRange<TeachingSlot> {

    private final Roster roster;
    private final Instance instance;
    private final int need;
    /** Looked up when somebody first asks: our own search never does. */
    private int[] tutors;

    SlotRange(Instance instance, Roster roster, int need) {
        this.instance = instance;
        this.roster = roster;
        this.need = need;
    }

    private int[] tutors() {
        if (tutors == null) {
            tutors = instance.tutors(need);
        }
        return tutors;
    }

    @Override
    public boolean isEmpty() {
        return tutors().length == 0;
    }

    @Override
    public long getSize() {
        long size = 0;
        for (int tutor : tutors()) {
            size += ways(starts(tutor), 0, instance.needs.sessions[need]);
        }
        return size;
    }

    private long[] starts(int tutor) {
        Meeting meeting = instance.easiest(need, tutor);
        long[] starts = DayMasks.none();
        for (int day = 0; day < DayMasks.DAYS; day++) {
            starts[day] = instance.starts(need, tutor, meeting, day);
        }
        return starts;
    }

    /** In how many ways so many lessons find times from a day on, each on another day. */
    private static long ways(long[] starts, int fromDay, int sessions) {
        if (sessions == 0) {
            return 1;
        }
        long ways = 0;
        for (int day = fromDay; day <= DayMasks.DAYS - sessions; day++) {
            ways += starts[day] == 0 ? 0 : Long.bitCount(starts[day]) * ways(starts, day + 1, sessions - 1);
        }
        return ways;
    }

    @Override
    public TeachingSlot get(long index) {
        long left = index;
        for (int tutor : tutors()) {
            long[] starts = starts(tutor);
            long ways = ways(starts, 0, instance.needs.sessions[need]);
            if (left < ways) {
                return roster.slot(need, tutor, instance.easiest(need, tutor), times(starts, left));
            }
            left -= ways;
        }
        throw new IndexOutOfBoundsException(Long.toString(index));
    }

    /** The set of times with this number: the first lesson's day and time decide before the others'. */
    private long times(long[] starts, long number) {
        long left = number;
        long times = Times.NONE;
        int sessions = instance.needs.sessions[need];
        for (int day = 0; sessions > 0; day++) {
            long each = ways(starts, day + 1, sessions - 1);
            long here = Long.bitCount(starts[day]) * each;
            if (left < here) {
                times = Times.plus(times, day * HalfHour.DAY + bit(starts[day], (int) (left / each)));
                left %= each;
                sessions--;
            } else {
                left -= here;
            }
        }
        return times;
    }

    private static int bit(long mask, int index) {
        long rest = mask;
        for (int i = 0; i < index; i++) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }

    @Override
    public Iterator<TeachingSlot> createOriginalIterator() {
        return slots(LongStream.range(0, getSize()));
    }

    @Override
    public Iterator<TeachingSlot> createRandomIterator(Random random) {
        long size = getSize();
        return slots(random.longs(0, Math.max(1, size)).limit(size == 0 ? 0 : Long.MAX_VALUE));
    }

    private Iterator<TeachingSlot> slots(LongStream indices) {
        PrimitiveIterator.OfLong numbers = indices.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return numbers.hasNext();
            }

            @Override
            public TeachingSlot next() {
                return get(numbers.nextLong());
            }
        };
    }

    @Override
    public boolean contains(TeachingSlot slot) {
        for (int tutor : tutors()) {
            if (slot != null && slot.teacher().number() == tutor) {
                return true;
            }
        }
        return false;
    }
}
