package org.ieum.lesson;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.kernel.Side;
import org.ieum.link.Finding;
import org.ieum.link.Links;
import org.ieum.person.AddressChanged;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;

/** The links of reminders that stop them, and can do nothing else. */
@Singleton
public class ReminderLinks {

    /** A mail program offers it as long as the mail lies there; who still has lessons has a newer one. The page says it, too. */
    private static final Period GOOD_FOR = Period.ofDays(60);

    private static final String LEARNER = "reminders-learner";
    private static final String TUTOR = "reminders-tutor";

    @Inject Links links;
    @Inject ReminderChoices choices;
    @Inject Clock clock;

    /** A fresh link's token for each of these who is reminded by choice: of others it would stop nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Long, String> issue(Side side, Stream<Long> people) {
        Map<Long, Boolean> said = choices.of(side);
        List<Long> reminded = people.distinct()
                .filter(id -> said.getOrDefault(id, ReminderChoices.isReminded(side)))
                .toList();
        Instant end = LocalDate.now(clock)
                .plus(GOOD_FOR)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        return reminded.isEmpty() ? Map.of() : links.issueEach(purpose(side), reminded, end);
    }

    /** Does what a token is for; nothing for one that is none, or not any more. */
    @Transactional
    public void stop(String token) {
        if (links.find(Set.of(LEARNER, TUTOR), token) instanceof Finding.Open open) {
            Side side = open.purpose().equals(LEARNER) ? Side.LEARNER : Side.TUTOR;
            choices.stop(new PersonId(side, open.targetId()));
        }
    }

    /** The mails with them lie in the mailbox of before. */
    void changed(@Observes AddressChanged event) {
        withdraw(event.who());
    }

    void forgotten(@Observes PersonForgotten event) {
        withdraw(event.who());
    }

    private void withdraw(PersonId who) {
        links.withdraw(purpose(who.side()), who.id());
    }

    private static String purpose(Side side) {
        return side == Side.LEARNER ? LEARNER : TUTOR;
    }
}
