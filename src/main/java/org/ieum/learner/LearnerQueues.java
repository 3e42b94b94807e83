package org.ieum.learner;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.queue.FigureKind;
import org.ieum.queue.QueueKind;
import org.ieum.queue.WeeklyFigure;
import org.ieum.queue.WorkQueue;

/** Those who wait to be taken, and how many come. */
@Singleton
class LearnerQueues {

    @Produces
    WorkQueue applied() {
        return new WorkQueue(QueueKind.LEARNERS_APPLIED, """
                select count(*), min(status_at) from learner
                where status = 'applied' and (confirmed_at is not null or email is null)""");
    }

    @Produces
    WeeklyFigure came() {
        return new WeeklyFigure(FigureKind.CAME, """
                select count(*) filter (where created_at > cast(:now as timestamptz) - interval '7 days'),
                    count(*) filter (where created_at <= cast(:now as timestamptz) - interval '7 days')
                from learner where created_at > cast(:now as timestamptz) - interval '14 days'""");
    }
}
