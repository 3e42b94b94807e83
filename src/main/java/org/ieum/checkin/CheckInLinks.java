package org.ieum.checkin;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Set;
import org.ieum.link.Finding;
import org.ieum.link.Links;
import org.ieum.person.AddressChanged;

/** The links of mails with which somebody says how it goes: used as often as they like, while it can be answered. */
@Singleton
public class CheckInLinks {

    private static final String PURPOSE = "check-in";

    @Inject Links links;
    @Inject CheckIns checkIns;
    @Inject CheckInSettings settings;
    @Inject ZoneId zone;

    /** One more link's token; those before stay good. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String issue(CheckIn checkIn) {
        return links.issue(
                PURPOSE,
                checkIn.id(),
                checkIn.askedAt().atZone(zone).plus(settings.openFor()).toInstant());
    }

    /** The mails with them lie in the mailbox of before. */
    void changed(@Observes AddressChanged event) {
        checkIns.allOf(event.who()).forEach(checkIn -> links.withdraw(PURPOSE, checkIn.id()));
    }

    /** What a token leads to: the id of a check-in. Changes nothing. */
    public Finding find(String token) {
        return links.find(Set.of(PURPOSE), token);
    }
}
