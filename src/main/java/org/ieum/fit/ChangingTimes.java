package org.ieum.fit;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.TimesChanged;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;

/** Gives a running pairing other times from a day on, because the organisation says so; both people are told. */
@Singleton
public class ChangingTimes {

    @Inject Pairings pairings;
    @Inject FindingTimes finding;
    @Inject Event<TimesChanged> changed;
    @Inject Audit audit;
    @Inject Clock clock;

    /** The first day from which times can be others: nobody is told on the day itself. */
    public LocalDate earliest() {
        return LocalDate.now(clock).plusDays(1);
    }

    /**
     * From a day on they meet at these times; until then as it was.
     *
     * @param meeting how they meet from then on; empty for as before
     * @return refused with {@code not-running}, or {@code times-taken} where a rule is against it or somebody is not free
     * @throws HttpProblem 404 if there is no such pairing
     */
    @Transactional
    public Result<Pairing> change(
            long id, LocalDate from, List<Session> times, Optional<Meeting> meeting, String actor) {
        Pairing pairing = pairings.lock(id);
        if (pairing.state() != PairingState.RUNNING) {
            return Result.refused("not-running");
        }
        Meeting way = meeting.orElse(pairing.meeting());
        if (!finding.fits(pairing, from, way, times)) {
            return Result.refused("times-taken");
        }
        pairing.meet(from, way, times);
        Result<Void> settled = pairings.settle();
        if (settled instanceof Result.Done) {
            audit.record(actor, "learner.times-changed", Side.LEARNER.code(), pairing.learnerId());
            audit.record(actor, "tutor.times-changed", Side.TUTOR.code(), pairing.tutorId());
            changed.fire(new TimesChanged(id, from, pairing.changes()));
        }
        return settled.map(nothing -> pairing);
    }
}
