package org.ieum.outbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.queue.QueueKind;
import org.ieum.queue.WorkQueue;

/** Mails that a coordinator has to do something about. */
@Singleton
class MailQueues {

    @Produces
    WorkQueue byHand() {
        return new WorkQueue(QueueKind.BY_HAND, """
                select count(*), min(created_at) from outbox_message where state = 'by_hand'""");
    }

    @Produces
    WorkQueue comingBack() {
        return new WorkQueue(QueueKind.ADDRESSES, """
                select count(*), min(since) from address_pause""");
    }

    @Produces
    WorkQueue failed() {
        return new WorkQueue(QueueKind.MAILS_FAILED, """
                select count(*), min(created_at) from outbox_message where state = 'given_up'""");
    }
}
