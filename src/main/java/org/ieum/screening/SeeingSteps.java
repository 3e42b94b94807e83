package org.ieum.screening;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;

/** Somebody who works here has seen a step of a tutor, or takes that back. */
@Singleton
public class SeeingSteps {

    @Inject Persons people;
    @Inject ScreeningSteps steps;
    @Inject SeenSteps seen;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What became of it. */
    public enum Sight {
        WRITTEN,
        /** Nobody has seen yet what is tomorrow. */
        SEEN_AHEAD,
        /** It ends before it was seen. */
        ENDS_BEFORE
    }

    /**
     * A step was seen, for the first time or anew.
     *
     * @param code of the step
     * @param on the day, today at the latest
     * @param until the last day on which it counts; empty for as long as the step says
     * @throws HttpProblem 404 if there is no such tutor or step, or if they were forgotten
     */
    @Transactional
    public Sight see(long tutorId, String code, LocalDate on, Optional<LocalDate> until, String actor) {
        ScreeningStep step = step(tutorId, code);
        if (on.isAfter(LocalDate.now(clock))) {
            return Sight.SEEN_AHEAD;
        }
        if (until.filter(day -> day.isBefore(on)).isPresent()) {
            return Sight.ENDS_BEFORE;
        }
        SeenStep one = seen.of(tutorId, step.id()).orElseGet(() -> new SeenStep(tutorId, step.id()));
        one.see(on, until.or(() -> step.lastDay(on)), actor);
        seen.persistAndFlush(one);
        audit.record(actor, "tutor.step-seen", Side.TUTOR.code(), tutorId);
        return Sight.WRITTEN;
    }

    /**
     * As if nobody had seen it.
     *
     * @throws HttpProblem 404 if there is no such tutor or step, or if they were forgotten
     */
    @Transactional
    public void takeBack(long tutorId, String code, String actor) {
        ScreeningStep step = step(tutorId, code);
        seen.of(tutorId, step.id()).ifPresent(one -> {
            seen.delete(one);
            seen.flush();
            audit.record(actor, "tutor.step-taken-back", Side.TUTOR.code(), tutorId);
        });
    }

    void forgotten(@Observes PersonForgotten event) {
        if (event.who().side() == Side.TUTOR) {
            seen.forget(event.who().id());
        }
    }

    /** The tutor is locked: two who see the same at once write one row. */
    private ScreeningStep step(long tutorId, String code) {
        Person tutor = people.lock(new PersonId(Side.TUTOR, tutorId));
        if (tutor.forgottenAt().isPresent()) {
            throw HttpProblem.notFound();
        }
        // What was seen of them is a part of what somebody saw who decides about them.
        seen.getEntityManager().lock(tutor, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return steps.byCode(code).orElseThrow(HttpProblem::notFound);
    }
}
