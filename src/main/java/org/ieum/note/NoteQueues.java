package org.ieum.note;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.queue.QueueKind;
import org.ieum.queue.WorkQueue;

/** Notes to which somebody comes back today, or should have. */
@Singleton
class NoteQueues {

    @Produces
    WorkQueue due() {
        return new WorkQueue(QueueKind.FOLLOW_UPS, """
                select count(*), cast(cast(min(follow_up) as timestamp) as timestamptz) from note
                where settled_at is null and follow_up <= :today""");
    }
}
