package org.ieum.schedule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.round.Round;
import org.ieum.round.StartingRounds;
import org.ieum.round.UsualWeights;

/**
 * Starts a round by itself each week, for the Monday that follows; it waits for review like any other. Where another is open
 * at that hour, none starts until the next week, because a round that came later would surprise whoever closed the other.
 */
@Singleton
class StartingByRhythm {

    /** A process that was away for longer does not make up for it. */
    private static final Duration LATEST = Duration.ofHours(12);

    @Inject Habits habits;
    @Inject StartingRounds starting;
    @Inject UsualWeights usual;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Starts the round of the last beginning, unless that was dealt with before. */
    @Transactional
    Optional<Round> startIfDue(Instant now) {
        RoundHabits current = habits.lock();
        Optional<Rhythm> rhythm = current.rhythm();
        Instant beginning =
                rhythm.map(one -> one.lastUpTo(now, clock.getZone())).orElse(Instant.MIN);
        if (rhythm.isEmpty()
                || !current.consider(beginning)
                || beginning.plus(LATEST).isBefore(now)) {
            return Optional.empty();
        }
        LocalDate monday = LocalDate.ofInstant(now, clock.getZone()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return starting.start(monday, rhythm.get().timeLimit(), usual.now(), Audit.SYSTEM)
                .fold(Optional::of, refusal -> {
                    audit.record(
                            Audit.SYSTEM,
                            refusal.type().equals("round-open")
                                    ? "round.not-started-while-another-is-open"
                                    : "round.not-started-without-cluster");
                    return Optional.empty();
                });
    }
}
