package org.ieum.learner;

import java.util.List;
import org.ieum.platform.measure.Figure;
import org.ieum.platform.measure.Measure;

/** How long needs wait, as an operator's figures. */
public final class NeedAges {

    private static final String SQL = """
            select 'ieum_needs_waiting', a.age, count(w.days)
            from (values ('under_4_weeks', 0, 28), ('4_to_12_weeks', 28, 84), ('over_12_weeks', 84, 1000000)) as a(age, least, most)
            left join (
                select greatest(0, cast(:today as date) - l.registered_on) as days
                from learner l join learner_need n on n.learner_id = l.id
                where l.status = 'approved' and not %s) w on w.days >= a.least and w.days < a.most
            group by a.age""";

    private NeedAges() {}

    /**
     * As one bean of a room that knows who is served.
     *
     * @param served part of SQL that tells whether the need {@code n} of the learner {@code l} is served
     */
    public static Measure measure(String served) {
        return new Measure(
                List.of(
                        new Figure(
                                "ieum_needs_waiting",
                                "age",
                                "Needs of approved learners that nobody serves or is asked to, by how long ago they signed up.")),
                SQL.formatted(served));
    }
}
