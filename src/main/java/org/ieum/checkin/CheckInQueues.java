package org.ieum.checkin;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.queue.QueueKind;
import org.ieum.queue.WorkQueue;

/** Pairings that need somebody, apart from those that no longer fit. */
@Singleton
class CheckInQueues {

    @Produces
    WorkQueue troubled() {
        return new WorkQueue(QueueKind.CHECK_INS, """
                select count(distinct pairing_id), min(since) from trouble
                where settled_at is null and reason <> 'misfit'""");
    }

    @Produces
    WorkQueue unfit() {
        return new WorkQueue(QueueKind.MISFITS, """
                select count(*), min(since) from trouble where settled_at is null and reason = 'misfit'""");
    }
}
