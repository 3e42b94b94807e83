package org.ieum.round.publication;

import jakarta.transaction.TransactionScoped;
import java.util.Optional;
import org.ieum.round.Rounds.Writing;

/** The publication that this transaction is, if it is one. */
@TransactionScoped
class PublicationGoingOn {

    private long round;
    private Writing far;

    void begin(long id, int mails) {
        round = id;
        far = new Writing(0, mails);
    }

    long round() { return round; }

    /** How far it is with these; empty if this is no publication. */
    Optional<Writing> wrote(int mails) {
        if (far != null) {
            far = new Writing(far.written() + mails, far.of());
        }
        return Optional.ofNullable(far);
    }
}
