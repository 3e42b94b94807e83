package org.ieum.matching.instance;

/**
 * The half hours between the earliest and the latest of a day in which anybody learns. Pages have words for these alone.
 *
 * @param mask as bits
 * @param earliest the first of them
 * @param span how many they are
 */
record UsedHours(long mask, int earliest, int span) {

    static UsedHours of(PeopleTable people) {
        long any = 0;
        for (long[] days : people.learnerFree) {
            for (long day : days) {
                any |= day;
            }
        }
        int earliest = any == 0 ? 0 : Long.numberOfTrailingZeros(any);
        int span = any == 0 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(any) - earliest;
        return new UsedHours(((1L << span) - 1) << earliest, earliest, span);
    }

    /** How many words a week has. */
    int week() {
        return DayMasks.DAYS * span;
    }

    /** Where in a week's words the one of a day's half hour is. */
    int word(int day, int halfHour) {
        return day * span + halfHour - earliest;
    }

    /** Whose lessons would find a time, on a page of tutors' free half hours that begins at a word. */
    long whoFinds(long[] word, int at, long[] starts, int length, int sessions) {
        long one = 0;
        long two = 0;
        long three = 0;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            long any = 0;
            for (long left = starts[day]; left != 0; left &= left - 1) {
                int first = at + word(day, Long.numberOfTrailingZeros(left));
                long all = word[first];
                for (int i = 1; i < length; i++) {
                    all &= word[first + i];
                }
                any |= all;
            }
            three |= two & any;
            two |= one & any;
            one |= any;
        }
        return sessions == 1 ? one : sessions == 2 ? two : three;
    }
}
