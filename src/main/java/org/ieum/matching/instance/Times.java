package org.ieum.matching.instance;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Session;

/** The weekly times of one pairing in a single number, nine bits a lesson: the half hour it begins at, plus one. */
public final class Times {

    public static final long NONE = 0;
    private static final int BITS = 9;
    private static final long MASK = (1 << BITS) - 1;

    private Times() {}

    public static long of(Collection<Session> sessions) {
        return sessions.stream().map(Session::firstHalfHour).sorted().reduce(NONE, Times::plus, (a, b) -> a);
    }

    /** {@code times} and one lesson more. */
    public static long plus(long times, int halfHour) {
        return times << BITS | (halfHour + 1);
    }

    public static boolean isEmpty(long times) {
        return times == NONE;
    }

    /** The half hour of one of the lessons; the others are in {@link #rest}. */
    public static int one(long times) {
        return (int) (times & MASK) - 1;
    }

    public static long rest(long times) {
        return times >>> BITS;
    }

    public static SortedSet<Session> sessions(long times, int halfHours) {
        SortedSet<Session> sessions = new TreeSet<>();
        for (long left = times; !isEmpty(left); left = rest(left)) {
            sessions.add(Session.at(one(left), halfHours * HalfHour.MINUTES));
        }
        return sessions;
    }

    /** Marks the half hours of all lessons. */
    public static void mark(long times, int halfHours, long[] busy) {
        for (long left = times; !isEmpty(left); left = rest(left)) {
            int halfHour = one(left);
            busy[halfHour / HalfHour.DAY] |= DayMasks.lesson(halfHour % HalfHour.DAY, halfHours);
        }
    }
}
