package org.ieum.matching.instance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ieum.kernel.HalfHour;

class DayMasksTest {

    /** Taking the earliest lesson that there is room for, again and again, is known to be the most. */
    @Property
    void asManyLessonsLieBesideEachOtherAsThereIsRoomFor(
            @ForAll @LongRange(min = 0, max = (1L << HalfHour.DAY) - 1) long free,
            @ForAll @IntRange(min = 2, max = 4) int length) {
        int lessons = 0;
        long left = free;
        for (long starts = DayMasks.starts(left, length); starts != 0; starts = DayMasks.starts(left, length)) {
            left &= ~DayMasks.lesson(Long.numberOfTrailingZeros(starts), length);
            lessons++;
        }

        assertThat(DayMasks.most(free, length)).isEqualTo(lessons);
    }
}
