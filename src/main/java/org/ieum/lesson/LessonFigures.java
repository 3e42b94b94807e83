package org.ieum.lesson;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.queue.FigureKind;
import org.ieum.queue.QueueKind;
import org.ieum.queue.WeeklyFigure;
import org.ieum.queue.WorkQueue;

/** Lessons that were missed, and those that were held. */
@Singleton
class LessonFigures {

    @Produces
    WorkQueue missed() {
        return new WorkQueue(QueueKind.LESSONS_MISSED, """
                select count(*), min(starts_at) from lesson where state = 'missed'
                and starts_at > cast(:now as timestamptz) - interval '7 days'""");
    }

    @Produces
    WeeklyFigure held() {
        return new WeeklyFigure(FigureKind.HELD, """
                select count(*) filter (where starts_at > cast(:now as timestamptz) - interval '7 days'),
                    count(*) filter (where starts_at <= cast(:now as timestamptz) - interval '7 days')
                from lesson where state = 'held' and starts_at > cast(:now as timestamptz) - interval '14 days'
                and starts_at <= cast(:now as timestamptz)""");
    }
}
