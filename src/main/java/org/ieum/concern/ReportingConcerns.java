package org.ieum.concern;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.lesson.StoppingLessons;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;

/** Takes a concern: those who read it hear of it at once, and the lessons that it is about stop. */
@Singleton
public class ReportingConcerns {

    @Inject Concerns concerns;
    @Inject ConcernReaders readers;
    @Inject ConcernLog log;
    @Inject Pairings pairings;
    @Inject StoppingLessons stopping;
    @Inject ConcernSettings settings;
    @Inject Event<ConcernReported> reported;
    @Inject Clock clock;

    /** What became of it. */
    public enum ReportOutcome implements Coded {
        REPORTED,
        /** Nobody would be left who reads it. */
        NOBODY_READS,
        /** Enough for today. */
        TOO_MANY
    }

    /**
     * A stranger reports something.
     *
     * @param withheld the accounts of those whom it is about
     */
    @Transactional
    public ReportOutcome report(ConcernText said, Set<Long> withheld) {
        return keep(Optional.empty(), Optional.empty(), said, withheld);
    }

    /**
     * Somebody reports something from their own page.
     *
     * @param pairing one of theirs that runs, whose lessons stop; empty if it is about something else
     * @param withheld the accounts of those whom it is about
     * @throws org.ieum.platform.HttpProblem 404 for lessons that are not theirs
     */
    @Transactional
    public ReportOutcome report(PersonId who, Optional<Long> pairing, ConcernText said, Set<Long> withheld) {
        pairing.ifPresent(id -> pairings.runningOf(who, id));
        if (concerns.countBy(who, clock.instant().minus(Duration.ofDays(1))) >= settings.perDay()) {
            return ReportOutcome.TOO_MANY;
        }
        return keep(Optional.of(who), pairing, said, withheld);
    }

    private ReportOutcome keep(Optional<PersonId> who, Optional<Long> pairing, ConcernText said, Set<Long> withheld) {
        if (!readers.areAnyBut(withheld)) {
            return ReportOutcome.NOBODY_READS;
        }
        Concern concern = new Concern(who, pairing, said, clock.instant());
        concern.withholdFrom(withheld);
        concern.stop(pairing.isPresent());
        concerns.persistAndFlush(concern);
        log.write(concern, ConcernDeed.REPORTED, Audit.PUBLIC);
        pairing.ifPresent(stopping::stop);
        readers.of(concern).forEach(reader -> reported.fire(new ConcernReported(concern.id(), reader.id())));
        return ReportOutcome.REPORTED;
    }

    /** Whoever is erased is named no more; what they reported stays for as long as concerns are kept. Of whom it is about, it stays. */
    void forgotten(@Observes PersonForgotten event) {
        List<Concern> theirs = concerns.by(event.who());
        theirs.forEach(concern -> {
            concern.forgetReporter();
            log.write(concern, ConcernDeed.REPORTER_ERASED, Audit.SYSTEM);
        });
    }
}
