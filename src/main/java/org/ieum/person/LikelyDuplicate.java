package org.ieum.person;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Week;
import org.ieum.kernel.WeeklySpan;

/** Two who may be one: {@code sameAddress}, or else one name. */
public record LikelyDuplicate(Suspect first, Suspect second, boolean sameAddress) {

    /** One of the two; {@code since} is from when they wait. */
    public record Suspect(
            long id,
            String ref,
            String name,
            Status status,
            LocalDate since,
            List<WeeklySpan> availability,
            ZoneId timeZone) {

        HalfHours free(Week week) {
            return week.halfHours(availability, timeZone);
        }

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Suspect[" + id + "]";
        }
    }

    /** Whether both are free at some hour of a week. */
    public boolean shareHours(Week week) {
        return !first.free(week).and(second.free(week)).isEmpty();
    }
}
