package org.ieum.interview;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.queue.QueueKind;
import org.ieum.queue.WorkQueue;

/** Talks of the next seven days. */
@Singleton
class InterviewQueues {

    @Produces
    WorkQueue soon() {
        return new WorkQueue(QueueKind.INTERVIEWS, """
                select count(*), min(taken) from interview
                where taken between cast(:now as timestamptz) and cast(:now as timestamptz) + interval '7 days'""");
    }
}
