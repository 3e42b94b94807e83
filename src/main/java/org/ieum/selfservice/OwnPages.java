package org.ieum.selfservice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Side;
import org.ieum.link.Finding;
import org.ieum.link.Links;
import org.ieum.person.AddressChanged;
import org.ieum.person.PersonId;

/** The links to people's own pages: used as often as they like, until their day is over or the person is forgotten. */
@Singleton
public class OwnPages {

    private static final String LEARNER = "own-page-learner";
    private static final String TUTOR = "own-page-tutor";
    private static final Set<String> PURPOSES = Set.of(LEARNER, TUTOR);

    @Inject Links links;
    @Inject SelfServiceSettings settings;
    @Inject Clock clock;

    /** A link's token, known to its mail alone, and the last day on which it is good. */
    public record Key(String token, LocalDate until) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Key[…]";
        }
    }

    /** One more link; those before stay good. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Key issue(PersonId who) {
        LocalDate until = LocalDate.now(clock).plus(settings.goodFor());
        return new Key(
                links.issue(
                        purpose(who.side()),
                        who.id(),
                        until.plusDays(1).atStartOfDay(clock.getZone()).toInstant()),
                until);
    }

    /** Whose page a token opens; empty if none, or not any more. Changes nothing. */
    public Optional<PersonId> find(String token) {
        return links.find(PURPOSES, token) instanceof Finding.Open open
                ? Optional.of(new PersonId(open.purpose().equals(LEARNER) ? Side.LEARNER : Side.TUTOR, open.targetId()))
                : Optional.empty();
    }

    /** No link opens this page any more. */
    void withdraw(PersonId who) {
        links.withdraw(purpose(who.side()), who.id());
    }

    void changed(@Observes AddressChanged event) {
        withdraw(event.who());
    }

    private static String purpose(Side side) {
        return side == Side.LEARNER ? LEARNER : TUTOR;
    }
}
