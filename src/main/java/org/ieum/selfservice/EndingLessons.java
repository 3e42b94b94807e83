package org.ieum.selfservice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.State;
import org.ieum.person.PersonId;

/** Ends lessons because one of the two says so. */
@Singleton
class EndingLessons {

    private final EntityManager entities;
    private final Audit audit;
    private final Event<LessonsEnded> ended;
    private final Clock clock;

    @Inject
    EndingLessons(EntityManager entities, Audit audit, Event<LessonsEnded> ended, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.ended = ended;
        this.clock = clock;
    }

    /** Ends those of these pairings that run and are theirs; from today on there are no lessons. */
    void end(PersonId who, Set<Long> pairings) {
        if (!pairings.isEmpty()) {
            end(who, running(who, " and id in :ids", pairings));
        }
    }

    /** Ends all of theirs that run. */
    void endAll(PersonId who) {
        end(who, running(who, "", Set.of()));
    }

    private void end(PersonId who, List<Pairing> pairings) {
        for (Pairing pairing : pairings) {
            pairing.end(LocalDate.now(clock));
            // Both histories have it.
            audit.record(ReadingOwnPage.ACTOR, "learner.lessons-ended", Side.LEARNER.code(), pairing.learnerId());
            audit.record(ReadingOwnPage.ACTOR, "tutor.lessons-ended", Side.TUTOR.code(), pairing.tutorId());
            ended.fire(new LessonsEnded(pairing.id(), who.side()));
        }
    }

    private List<Pairing> running(PersonId who, String only, Set<Long> ids) {
        var query = entities.createQuery(
                        "from Pairing where " + who.side().code() + "Id = :id and state = :running" + only
                                + " order by id",
                        Pairing.class)
                .setParameter("id", who.id())
                .setParameter("running", State.RUNNING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        if (!ids.isEmpty()) {
            query.setParameter("ids", ids);
        }
        return query.getResultList();
    }
}
