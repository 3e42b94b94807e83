package org.ieum.matching.board;

import org.ieum.kernel.HalfHour;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Times;

/** The half hours of a week in which somebody has lessons, and those too near to one in person for another in person. */
final class Busy {

    final long[] all = DayMasks.none();
    final long[] near = DayMasks.none();
    private final int travel;

    /** @param travel half hours between two lessons in person */
    Busy(int travel) {
        this.travel = travel;
    }

    void clear() {
        for (int day = 0; day < DayMasks.DAYS; day++) {
            all[day] = 0;
            near[day] = 0;
        }
    }

    void add(long times, int length, boolean inPerson) {
        for (long rest = times; !Times.isEmpty(rest); rest = Times.rest(rest)) {
            int halfHour = Times.one(rest);
            int day = halfHour / HalfHour.DAY;
            long lesson = DayMasks.lesson(halfHour % HalfHour.DAY, length);
            all[day] |= lesson;
            if (inPerson) {
                near[day] |= DayMasks.widened(lesson, travel);
            }
        }
    }

    /** Where on a day one more lesson could begin. */
    long starts(int day, int length, boolean inPerson) {
        return DayMasks.starts(~(inPerson ? all[day] | near[day] : all[day]), length);
    }
}
