package org.ieum.person.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.person.Status;
import org.ieum.platform.measure.Figure;
import org.ieum.platform.measure.Measure;

/** People of a side by where they stand, and how many signed up of late. */
public final class PeopleMeasure {

    private PeopleMeasure() {}

    /** Their figures, which the room that has their table makes a bean of. */
    public static Measure of(Side side) {
        String name = "ieum_" + side.plural();
        String people = side == Side.LEARNER ? "Learners" : "Tutors";
        return new Measure(
                List.of(
                        new Figure(name, "status", people + " by where they stand."),
                        Figure.of(name + "_signed_up_last_day", people + " who signed up in the last 24 hours.")),
                """
                select '%1$s', s.status, count(p.id)
                from (values %3$s) as s(status)
                left join %2$s p on p.status = s.status group by s.status
                union all
                select '%1$s_signed_up_last_day', '', count(*) from %2$s
                where created_at > cast(:now as timestamptz) - interval '24 hours'""".formatted(name, side.code(), everyStatus()));
    }

    private static String everyStatus() {
        return Arrays.stream(Status.values())
                .map(status -> "('" + status.code() + "')")
                .collect(Collectors.joining(", "));
    }
}
