package org.ieum.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A tutor's pledge: at least a year, because a learner who is left after a few weeks starts again with less trust.
 *
 * @param start first day they can teach
 * @param end last day they promise
 */
public record Commitment(LocalDate start, LocalDate end) {

    /** The shortest pledge. */
    public static final int MIN_WEEKS = 52;

    /** @throws Malformed if the pledge is shorter than {@link #MIN_WEEKS} */
    public Commitment {
        LocalDate earliest = start.plusWeeks(MIN_WEEKS);
        if (end.isBefore(earliest)) {
            throw new Malformed(Fault.PLEDGE_TOO_SHORT, end.toString(), earliest.toString());
        }
    }

    /** Whole weeks left on a day; negative when it has ended by a week or more. */
    public long weeksLeft(LocalDate day) {
        return ChronoUnit.WEEKS.between(day, end);
    }
}
