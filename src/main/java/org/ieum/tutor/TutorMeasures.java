package org.ieum.tutor;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.platform.measure.Figure;
import org.ieum.platform.measure.Measure;

/** Tutors by where they stand, and how many signed up of late. */
@Singleton
class TutorMeasures {

    @Produces
    Measure tutors() {
        return new Measure(
                List.of(
                        new Figure("ieum_tutors", "status", "Tutors by where they stand."),
                        Figure.of("ieum_tutors_signed_up_last_day", "Tutors who signed up in the last 24 hours.")),
                """
                select 'ieum_tutors', s.status, count(p.id)
                from (values ('applied'), ('interview'), ('approved'), ('paused'), ('refused'), ('left')) as s(status)
                left join tutor p on p.status = s.status group by s.status
                union all
                select 'ieum_tutors_signed_up_last_day', '', count(*) from tutor
                where created_at > cast(:now as timestamptz) - interval '24 hours'""");
    }
}
