package org.ieum.selfservice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;

/** Ends lessons because one of the two says so. */
@Singleton
class EndingLessons {

    private final Pairings pairings;
    private final Audit audit;
    private final Event<LessonsEnded> ended;
    private final Clock clock;

    @Inject
    EndingLessons(Pairings pairings, Audit audit, Event<LessonsEnded> ended, Clock clock) {
        this.pairings = pairings;
        this.audit = audit;
        this.ended = ended;
        this.clock = clock;
    }

    /** Ends those of these pairings that run and are theirs; from today on there are no lessons. */
    void end(PersonId who, Set<Long> ids) {
        if (!ids.isEmpty()) {
            end(
                    who,
                    pairings.locked(who, PairingState.RUNNING).stream()
                            .filter(pairing -> ids.contains(pairing.id()))
                            .toList());
        }
    }

    /** Ends all of theirs that run. */
    void endAll(PersonId who) {
        end(who, pairings.locked(who, PairingState.RUNNING));
    }

    private void end(PersonId who, List<Pairing> running) {
        for (Pairing pairing : running) {
            pairing.end(EndReason.ONE_OF_THEM, ReadingOwnPage.ACTOR, LocalDate.now(clock));
            // Both histories have it.
            audit.record(ReadingOwnPage.ACTOR, "learner.lessons-ended", Side.LEARNER.code(), pairing.learnerId());
            audit.record(ReadingOwnPage.ACTOR, "tutor.lessons-ended", Side.TUTOR.code(), pairing.tutorId());
            ended.fire(new LessonsEnded(pairing.id(), who.side()));
        }
    }
}
