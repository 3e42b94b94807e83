package org.ieum.learner;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.platform.measure.Figure;
import org.ieum.platform.measure.Measure;

/** Learners by where they stand, and how many signed up of late. */
@Singleton
class LearnerMeasures {

    @Produces
    Measure learners() {
        return new Measure(
                List.of(
                        new Figure("ieum_learners", "status", "Learners by where they stand."),
                        Figure.of("ieum_learners_signed_up_last_day", "Learners who signed up in the last 24 hours.")),
                """
                select 'ieum_learners', s.status, count(p.id)
                from (values ('applied'), ('interview'), ('approved'), ('paused'), ('refused'), ('left')) as s(status)
                left join learner p on p.status = s.status group by s.status
                union all
                select 'ieum_learners_signed_up_last_day', '', count(*) from learner
                where created_at > cast(:now as timestamptz) - interval '24 hours'""");
    }
}
