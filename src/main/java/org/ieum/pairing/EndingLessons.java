package org.ieum.pairing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;

/** Ends lessons because one of the two says so, or the organisation; whoever did not say it themselves is told. */
@Singleton
public class EndingLessons {

    @Inject Pairings pairings;
    @Inject Audit audit;
    @Inject Event<LessonsEnded> ended;
    @Inject Event<LessonsEndedForThem> told;
    @Inject Event<PairingEnded> over;
    @Inject Clock clock;

    /** The earliest day that can be named. */
    public LocalDate earliest() {
        return LocalDate.now(clock);
    }

    /** The latest day that can be named: from then on a plan decides, which may have given the hours to others. */
    public LocalDate latest() {
        return LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** Ends those of these pairings that run and are theirs; from today on there are no lessons. */
    @Transactional
    public void end(PersonId who, Set<Long> ids, String actor) {
        if (!ids.isEmpty()) {
            theirs(who).stream()
                    .filter(pairing -> ids.contains(pairing.id()))
                    .forEach(pairing -> end(pairing, who.side(), LocalDate.now(clock), EndReason.ONE_OF_THEM, actor));
        }
    }

    /** Ends one of theirs that runs, from today on, because they say so and why; false if it does not run. */
    @Transactional
    public boolean end(PersonId who, long id, EndReason reason) {
        Optional<Pairing> one =
                theirs(who).stream().filter(pairing -> pairing.id() == id).findFirst();
        one.ifPresent(pairing -> end(pairing, who.side(), LocalDate.now(clock), reason, Audit.PUBLIC));
        return one.isPresent();
    }

    /** Ends all of theirs that run, from today on. */
    @Transactional
    public void endAll(PersonId who, String actor) {
        theirs(who).forEach(pairing -> end(pairing, who.side(), LocalDate.now(clock), EndReason.ONE_OF_THEM, actor));
    }

    /**
     * Ends one that runs.
     *
     * @param on the first day without it
     * @param by who of the two wants it; empty for the organisation
     */
    @Transactional
    public void end(Pairing pairing, LocalDate on, Optional<Side> by, EndReason reason, String actor) {
        if (by.isPresent()) {
            end(pairing, by.get(), on, reason, actor);
            return;
        }
        write(pairing, reason, on, EndingParty.ORGANISATION, actor);
        for (Side reader : Side.values()) {
            told.fire(new LessonsEndedForThem(pairing.id(), reader));
        }
    }

    private void end(Pairing pairing, Side by, LocalDate on, EndReason reason, String actor) {
        write(pairing, reason, on, EndingParty.of(Optional.of(by)), actor);
        ended.fire(new LessonsEnded(pairing.id(), by));
        if (!actor.equals(Audit.PUBLIC)) {
            told.fire(new LessonsEndedForThem(pairing.id(), by));
        }
    }

    private List<Pairing> theirs(PersonId who) {
        return pairings.locked(who, PairingState.RUNNING);
    }

    /** Both histories have it. */
    private void write(Pairing pairing, EndReason reason, LocalDate on, EndingParty party, String actor) {
        pairing.end(reason, actor, on, party);
        audit.record(actor, "learner.lessons-ended", Side.LEARNER.code(), pairing.learnerId());
        audit.record(actor, "tutor.lessons-ended", Side.TUTOR.code(), pairing.tutorId());
        over.fire(new PairingEnded(pairing.id()));
    }
}
