package org.ieum.substitute;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.queue.QueueKind;
import org.ieum.queue.WorkQueue;

/** Who could stand in, before anybody is asked. */
@Singleton
class SubstituteQueues {

    @Produces
    WorkQueue proposed() {
        return new WorkQueue(QueueKind.SUBSTITUTES, """
                select count(*), min(proposed_at) from substitution where state = 'proposed'""");
    }
}
