package org.ieum.person;

import java.time.ZoneId;
import java.util.List;
import org.ieum.kernel.Week;
import org.ieum.kernel.WeeklySpan;

/** Somebody who is called like another, and when they are free; {@code id} is null for whoever is not stored yet. */
public record Namesake(Long id, String ref, String name, List<WeeklySpan> availability, ZoneId timeZone) {

    /** Of a row of {@link People#namesakes}, behind the folded name. */
    static Namesake of(Object[] row) {
        @SuppressWarnings("unchecked")
        List<WeeklySpan> free = (List<WeeklySpan>) row[4];
        return new Namesake((Long) row[1], (String) row[2], (String) row[3], free, (ZoneId) row[5]);
    }

    /** Whether both are free at some hour of a week: who is called the same and never free together is another. */
    public boolean sharesHours(PersonFacts facts, Week week) {
        return !week.halfHours(availability, timeZone)
                .and(week.halfHours(facts.availability(), facts.timeZone()))
                .isEmpty();
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "Namesake[" + id + "]";
    }
}
