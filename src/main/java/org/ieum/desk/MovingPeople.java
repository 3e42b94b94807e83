package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ieum.audit.Audit;
import org.ieum.person.Person;
import org.ieum.person.Status;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;

/** Moves people from one standing to another. */
@Singleton
public class MovingPeople {

    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;
    private final Approval approval;

    @Inject
    MovingPeople(
            EntityManager entities,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "ieum.tutor-approval") Approval approval) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
        this.approval = approval;
    }

    /** What became of a move. */
    public enum Outcome {
        MOVED,
        /** The first of two has approved; another has to. */
        VOUCHED,
        /** The same person cannot be both of the two. */
        NEEDS_ANOTHER,
        /** Not from where they stand now: somebody else may have moved them meanwhile. */
        NOT_FROM_HERE,
        /** A pause ends after today. */
        ENDS_BEFORE_IT_BEGINS
    }

    /**
     * Moves somebody.
     *
     * @param until the first day after a pause; empty for no known end, and for everything that is no pause
     * @throws HttpProblem 404 if there is no such person
     */
    @Transactional
    public Outcome move(Kind kind, long id, Status to, Optional<LocalDate> until, String actor) {
        Person person = Optional.<Person>ofNullable(entities.find(kind.type(), id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(HttpProblem::notFound);
        if (!person.status().next().contains(to) || person.forgottenAt().isPresent()) {
            return Outcome.NOT_FROM_HERE;
        }
        if (until.filter(day -> !day.isAfter(LocalDate.now(clock))).isPresent()) {
            return Outcome.ENDS_BEFORE_IT_BEGINS;
        }
        if (person instanceof Tutor tutor) {
            Optional<Outcome> waiting = vouch(tutor, to, actor);
            if (waiting.isPresent()) {
                return waiting.get();
            }
        }
        if (to == Status.PAUSED) {
            person.pause(until, actor, clock.instant());
        } else {
            person.become(to, actor, clock.instant());
        }
        audit.record(actor, kind.code() + "." + to.code(), kind.code(), id);
        return Outcome.MOVED;
    }

    /** Brings those back whose pause is over. */
    @Transactional
    void bringBack() {
        for (Kind kind : Kind.values()) {
            List<? extends Person> rested = entities.createQuery(
                            "from " + kind.type().getSimpleName() + " where pausedUntil <= :today order by id",
                            kind.type())
                    .setParameter("today", LocalDate.now(clock))
                    .getResultList();
            for (Person person : rested) {
                person.become(Status.APPROVED, "system", clock.instant());
                audit.record("system", kind.code() + "." + Status.APPROVED.code(), kind.code(), person.id());
            }
        }
    }

    /** What keeps a tutor from being moved, if a second person has to approve; a pause needs nobody to end it. */
    private Optional<Outcome> vouch(Tutor tutor, Status to, String actor) {
        Optional<String> first = tutor.vouchedBy();
        if (to != Status.APPROVED || tutor.status() == Status.PAUSED || approval == Approval.ONE) {
            tutor.vouch(Optional.empty());
            return Optional.empty();
        }
        if (first.isEmpty()) {
            tutor.vouch(Optional.of(actor));
            audit.record(actor, "tutor.vouched", Kind.TUTOR.code(), tutor.id());
            return Optional.of(Outcome.VOUCHED);
        }
        if (first.get().equals(actor)) {
            return Optional.of(Outcome.NEEDS_ANOTHER);
        }
        tutor.vouch(Optional.empty());
        return Optional.empty();
    }
}
