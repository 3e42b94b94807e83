package org.ieum.checkin;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingEnded;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;

/** Asks both one last question when their lessons have ended: how they were. */
@Singleton
class AskingAtTheEnd {

    @Inject CheckIns checkIns;
    @Inject Pairings pairings;
    @Inject Audit audit;
    @Inject Clock clock;

    void ended(@Observes PairingEnded event) {
        Pairing pairing = pairings.findById(event.pairingId());
        for (Side side : Side.values()) {
            PersonId who = new PersonId(side, pairing.personId(side));
            if (checkIns.atTheEnd(pairing.id(), side).isEmpty()) {
                checkIns.persist(CheckIn.atTheEnd(pairing.id(), who, clock.instant()));
            }
        }
        audit.record(Audit.SYSTEM, "check-in.asked-at-the-end", "pairing", pairing.id());
    }
}
