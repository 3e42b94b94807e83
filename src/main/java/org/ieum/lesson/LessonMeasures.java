package org.ieum.lesson;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.platform.measure.Figure;
import org.ieum.platform.measure.Measure;

/** What became of the lessons of the last seven days. */
@Singleton
class LessonMeasures {

    @Produces
    Measure lessons() {
        return new Measure(
                List.of(new Figure(
                        "ieum_lessons_last_week", "state", "Lessons of the last seven days, by what became of them.")),
                """
                select 'ieum_lessons_last_week', s.state, count(l.id)
                from (values ('planned'), ('held'), ('moved'), ('cancelled'), ('missed')) as s(state)
                left join lesson l on l.state = s.state and l.starts_at <= cast(:now as timestamptz)
                    and l.starts_at > cast(:now as timestamptz) - interval '7 days'
                group by s.state""");
    }
}
