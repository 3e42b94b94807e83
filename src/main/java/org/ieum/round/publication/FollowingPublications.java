package org.ieum.round.publication;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.outbox.MailsQueued;
import org.ieum.round.Rounds;

/** Tells others how far a publication is while its transaction goes on: most of its time goes into its mails. */
@Singleton
class FollowingPublications {

    @Inject PublicationGoingOn going;
    @Inject Rounds rounds;

    /** So many mails are to come in this transaction. */
    void begin(long round, int mails) {
        going.begin(round, mails);
        rounds.writing(round, 0, mails);
    }

    void queued(@Observes MailsQueued event) {
        going.wrote(event.mails()).ifPresent(far -> rounds.writing(going.round(), far.written(), far.of()));
    }
}
