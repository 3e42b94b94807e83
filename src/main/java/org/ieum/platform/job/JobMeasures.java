package org.ieum.platform.job;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.platform.measure.Figure;
import org.ieum.platform.measure.Measure;

/** Jobs that should have begun, or whose process went silent. */
@Singleton
class JobMeasures {

    @Produces
    Measure jobs() {
        return new Measure(
                List.of(
                        Figure.of("ieum_jobs_late", "Jobs that were due a minute ago and have not begun."),
                        Figure.of("ieum_jobs_late_seconds", "How long the one that waits longest has been due."),
                        Figure.of("ieum_jobs_silent", "Jobs at work that have not been heard of for a minute."),
                        Figure.of("ieum_jobs_failing", "Jobs that failed three times in a row or more.")),
                """
                select f.name, '', f.number from (
                    select count(*) filter (where not picked
                            and execution_time < cast(:now as timestamptz) - interval '1 minute') as late,
                        coalesce(extract(epoch from max(cast(:now as timestamptz) - execution_time) filter (where not picked
                            and execution_time < cast(:now as timestamptz))), 0) as seconds,
                        count(*) filter (where picked
                            and last_heartbeat < cast(:now as timestamptz) - interval '1 minute') as silent,
                        count(*) filter (where consecutive_failures > 2) as failing
                    from scheduled_tasks) t
                cross join lateral (values ('ieum_jobs_late', t.late), ('ieum_jobs_late_seconds', t.seconds),
                    ('ieum_jobs_silent', t.silent), ('ieum_jobs_failing', t.failing)) as f(name, number)""");
    }
}
