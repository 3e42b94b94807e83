package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.checkin.CheckIn;
import org.ieum.checkin.CheckIns;
import org.ieum.kernel.Side;
import org.ieum.pairing.EndingParty;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;

/**
 * Asks a tutor whose lessons ended without their word whether they teach on, rest or stop. Who ends them is asked in doing it.
 * Resting and leaving are moves, and each move since is an answer; a tutor who says nothing is planned with. Nothing is written
 * when lessons end: whoever ends them holds the pairing, and would wait for who holds the tutor and waits for the pairing.
 */
@Singleton
public class GoingOn {

    /** After so long nobody is asked any more. */
    private static final Duration ASKED_FOR = Duration.ofDays(90);

    @Inject CheckIns checkIns;
    @Inject Pairings pairings;
    @Inject Persons people;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Whether they are asked. */
    public boolean isAsked(Tutor tutor) {
        if (tutor.status() != Status.APPROVED) {
            return false;
        }
        Instant since = Stream.of(
                        tutor.statusAt(),
                        tutor.teachesOnAt().orElse(Instant.EPOCH),
                        clock.instant().minus(ASKED_FOR))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        // Both are asked one last question when lessons end: that is when.
        List<Long> over = checkIns.askedSince(new PersonId(Side.TUTOR, tutor.id()), since).stream()
                .filter(CheckIn::isLast)
                .map(CheckIn::pairingId)
                .toList();
        return pairings.byId(over).values().stream()
                .anyMatch(
                        one -> one.endedFor().filter(EndingParty.TUTOR::equals).isEmpty());
    }

    /**
     * They would like to teach somebody else.
     *
     * @return false if nobody asks them any more
     * @throws HttpProblem 404 for a learner
     */
    @Transactional
    public boolean teachOn(PersonId who) {
        if (!(people.lock(who) instanceof Tutor tutor)) {
            throw HttpProblem.notFound();
        }
        if (!isAsked(tutor)) {
            return false;
        }
        tutor.teachOn(clock.instant());
        audit.record(Audit.PUBLIC, "tutor.teaches-on", Side.TUTOR.code(), who.id());
        return true;
    }
}
