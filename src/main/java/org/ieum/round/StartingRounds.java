package org.ieum.round;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.matching.model.Weights;
import org.ieum.platform.Refusal;
import org.ieum.platform.Result;

/** Begins a round, and ends one before its time. */
@Singleton
public class StartingRounds {

    @Inject Rounds rounds;
    @Inject RoundProgresses progresses;
    @Inject SolvingEngine engine;
    @Inject SchedulerClient jobs;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * A round that solves in the background from now on.
     *
     * @param effectiveOn a Monday
     * @param timeLimit whole seconds
     * @param weights what counts how much
     * @return refused with {@code round-open} while another is open, and with {@code no-cluster} where rounds are solved on
     *     one and there is none; its flaw names the setting
     */
    @Transactional
    public Result<Round> start(LocalDate effectiveOn, Duration timeLimit, Weights weights, String actor) {
        Optional<Refusal> missing = engine.missing();
        if (missing.isPresent()) {
            return Result.refused(missing.get());
        }
        Result<Round> started = begin(effectiveOn, timeLimit, weights, actor);
        if (started instanceof Result.Done<Round> done) {
            jobs.scheduleIfNotExists(SolvingRounds.job(done.value()), clock.instant());
        }
        return started;
    }

    /** Without whatever would solve it. */
    @Transactional
    Result<Round> begin(LocalDate effectiveOn, Duration timeLimit, Weights weights, String actor) {
        if (rounds.isAnyOpen()) {
            return Result.refused("round-open");
        }
        Round round = new Round(effectiveOn, timeLimit, weights, actor, clock.instant());
        rounds.persistAndFlush(round);
        progresses.persist(new RoundProgress(round.id()));
        audit.record(actor, "round.started", "round", round.id());
        return Result.done(round);
    }

    /**
     * Enough: the round goes on to review with the best plan so far, within a second or so.
     *
     * @return refused with {@code round-not-solving}
     */
    @Transactional
    public Result<Round> stop(long id, String actor) {
        Round round = rounds.lock(id);
        if (round.state() != RoundState.SOLVING) {
            return Result.refused("round-not-solving");
        }
        round.requestStop();
        audit.record(actor, "round.stopped", "round", id);
        return Result.done(round);
    }

    /**
     * Nothing comes of the round. Repeating it changes nothing.
     *
     * @return refused with {@code round-not-open} if it was published or has failed
     */
    @Transactional
    public Result<Round> cancel(long id, String actor) {
        Round round = rounds.lock(id);
        if (round.state() == RoundState.CANCELLED) {
            return Result.done(round);
        }
        if (!round.state().open()) {
            return Result.refused("round-not-open");
        }
        round.cancel(clock.instant());
        audit.record(actor, "round.cancelled", "round", id);
        return Result.done(round);
    }
}
