package org.ieum.matching.board;

import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Meeting;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Facts;
import org.ieum.matching.instance.NeedTable;
import org.ieum.matching.instance.Times;

/**
 * Times all lessons of one tutor's week together by exact backtracking, the fewest choices first. What a learner does
 * with other tutors is blocked. Gives up after {@link #LIMIT} tries, which only loses a possibility.
 */
public final class WeekTiming {

    /** More needs than any tutor's week has. */
    public static final int MOST = 64;

    private static final int LIMIT = 1500;

    private final Facts facts;
    private final NeedTable needs;
    private final Board board;
    private final long[][] domain = new long[MOST][DayMasks.DAYS];
    private final boolean[] inPerson = new boolean[MOST];
    private final int[] choices = new int[MOST];
    private final int[] order = new int[MOST];
    private final long[] result = new long[MOST];
    private final Busy busy;
    private final Elsewhere elsewhere;
    private int[] list;
    private int count;
    private int left;

    /** Beside what learners have with other tutors on a board. */
    public WeekTiming(Board board) {
        this(board.facts, board);
    }

    private WeekTiming(Facts facts, Board board) {
        this.board = board;
        this.facts = facts;
        needs = facts.needs;
        busy = new Busy(facts.travel);
        elsewhere = board == null ? null : new Elsewhere(board);
    }

    /** For weeks of tutors whose learners have nobody else; a board for that would be as large as all needs. */
    public static WeekTiming ofNothing(Facts facts) {
        return new WeekTiming(facts, null);
    }

    /** The times found for the {@code i}-th need of the list. */
    public long result(int i) {
        return result[i];
    }

    /** Whether the tutor can have all these needs, all free to be timed anew. */
    public boolean fits(int tutor, int[] all, int size) {
        list = all;
        count = size;
        left = LIMIT;
        busy.clear();
        for (int i = 0; i < size; i++) {
            if (!prepare(i, all[i], tutor)) {
                return false;
            }
        }
        sort();
        return place(0);
    }

    /** Whether the last need of the list fits beside the others' present times, which a board tells. */
    public boolean fitsBeside(int tutor, int[] all, int size) {
        list = all;
        count = 1;
        left = LIMIT;
        busy.clear();
        for (int i = 0; i < size - 1; i++) {
            result[i] = board.times[all[i]];
            busy.add(board.times[all[i]], needs.length[all[i]], facts.easiest(all[i], tutor) == Meeting.IN_PERSON);
        }
        if (!prepare(size - 1, all[size - 1], tutor)) {
            return false;
        }
        order[0] = size - 1;
        return place(0);
    }

    /** Whether the last answer was no for want of tries. */
    public boolean gaveUp() {
        return left < 0;
    }

    private boolean prepare(int i, int need, int tutor) {
        Meeting meeting = facts.easiest(need, tutor);
        inPerson[i] = meeting == Meeting.IN_PERSON;
        Busy others = elsewhere == null ? null : elsewhere.of(need, tutor);
        int days = 0;
        int sum = 0;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            long starts = facts.starts(need, tutor, meeting, day);
            if (others != null && starts != 0) {
                starts &= others.starts(day, needs.length[need], inPerson[i]);
            }
            domain[i][day] = starts;
            days += starts != 0 ? 1 : 0;
            sum += Long.bitCount(starts);
        }
        choices[i] = sum;
        return days >= needs.sessions[need];
    }

    private void sort() {
        for (int i = 0; i < count; i++) {
            int j = i;
            for (; j > 0 && choices[order[j - 1]] > choices[i]; j--) {
                order[j] = order[j - 1];
            }
            order[j] = i;
        }
    }

    private boolean place(int position) {
        if (position == count) {
            return true;
        }
        int i = order[position];
        return session(position, i, needs.sessions[list[i]], 0, Times.NONE);
    }

    private boolean session(int position, int i, int sessions, int fromDay, long soFar) {
        if (sessions == 0) {
            result[i] = soFar;
            return place(position + 1);
        }
        int length = needs.length[list[i]];
        for (int day = fromDay; day <= DayMasks.DAYS - sessions; day++) {
            long starts = domain[i][day];
            if (starts != 0) {
                starts &= busy.starts(day, length, inPerson[i]);
            }
            long busyBefore = busy.all[day];
            long nearBefore = busy.near[day];
            for (; starts != 0; starts &= starts - 1) {
                if (--left < 0) {
                    return false;
                }
                int start = Long.numberOfTrailingZeros(starts);
                long lesson = DayMasks.lesson(start, length);
                busy.all[day] = busyBefore | lesson;
                busy.near[day] = inPerson[i] ? nearBefore | DayMasks.widened(lesson, facts.travel) : nearBefore;
                if (session(position, i, sessions - 1, day + 1, Times.plus(soFar, day * HalfHour.DAY + start))) {
                    return true;
                }
                busy.all[day] = busyBefore;
                busy.near[day] = nearBefore;
            }
        }
        return false;
    }
}
