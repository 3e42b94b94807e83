package org.ieum.handover;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.queue.QueueKind;
import org.ieum.queue.WorkQueue;

/** Pairs that do not know where they meet, past the day. */
@Singleton
class HandoverQueues {

    @Produces
    WorkQueue overdue() {
        return new WorkQueue(QueueKind.HANDOVERS, "select count(*), min(opened_at) " + Handovers.OVERDUE);
    }
}
