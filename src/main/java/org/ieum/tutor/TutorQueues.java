package org.ieum.tutor;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.queue.QueueKind;
import org.ieum.queue.WorkQueue;

/** Those of whom nobody knows yet whether they are taken. */
@Singleton
class TutorQueues {

    @Produces
    WorkQueue applied() {
        return new WorkQueue(QueueKind.TUTORS_APPLIED, """
                select count(*), min(status_at) from tutor
                where status = 'applied' and (confirmed_at is not null or email is null)""");
    }
}
