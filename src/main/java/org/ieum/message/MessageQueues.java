package org.ieum.message;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.queue.QueueKind;
import org.ieum.queue.WorkQueue;

/** Conversations to which a coordinator was called. */
@Singleton
class MessageQueues {

    @Produces
    WorkQueue called() {
        return new WorkQueue(QueueKind.CONVERSATIONS, """
                select count(*), min(called_at) from conversation where called_at is not null""");
    }
}
