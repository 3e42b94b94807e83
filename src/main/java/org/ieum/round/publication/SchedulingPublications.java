package org.ieum.round.publication;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Refusal;
import org.ieum.platform.Result;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;

/** Has a round published after a while in which that can be undone. */
@Singleton
public class SchedulingPublications {

    @Inject Rounds rounds;
    @Inject PublishingRounds publishing;
    @Inject SchedulerClient jobs;
    @Inject Audit audit;
    @Inject PublicationSettings settings;
    @Inject Clock clock;

    /** How long a publication can be undone; zero if it cannot, and is to be made at once. */
    public Duration delay() {
        return settings.delay();
    }

    /**
     * Publishes after the delay. Where a publication is due already, that one stays.
     *
     * @return refused as {@link PublishingRounds#publish} would be now
     * @throws HttpProblem 404 if there is no such round
     */
    @Transactional
    public Result<Round> schedule(long id, String actor) {
        return schedule(id, actor, delay());
    }

    @Transactional
    Result<Round> schedule(long id, String actor, Duration delay) {
        Round round = rounds.lock(id);
        if (round.publicationDueAt().isPresent()) {
            return Result.done(round);
        }
        Optional<Refusal> refusal = round.undecidable().or(() -> publishing.outOfDate(round, publishing.accepted(id)));
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        // To the millisecond, as the job's name has it.
        Instant due = clock.instant().plus(delay).truncatedTo(ChronoUnit.MILLIS);
        round.publishAt(due, actor);
        jobs.scheduleIfNotExists(PublishingWhenDue.job(id, due), due);
        audit.record(actor, "round.publication-scheduled", "round", id);
        return Result.done(round);
    }

    /**
     * Publishes as soon as a job takes it up, at once as a rule. One that is made already stays.
     *
     * @return refused with {@code round-not-in-review}; whether it still fits is found out by the job
     * @throws HttpProblem 404 if there is no such round
     */
    @Transactional
    Result<Round> now(long id, String actor) {
        Round round = rounds.lock(id);
        if (round.state() == RoundState.PUBLISHED) {
            return Result.done(round);
        }
        if (round.state() != RoundState.REVIEW) {
            return Result.refused(Round.NOT_IN_REVIEW);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (rounds.publishing(round, now).isEmpty()) {
            round.publishAt(now, actor);
            jobs.scheduleIfNotExists(PublishingWhenDue.job(id, now), now);
        }
        return Result.done(round);
    }

    /**
     * Nothing is published after all; the round is under review as before.
     *
     * @return refused with {@code publication-not-due} if none is due (any more)
     * @throws HttpProblem 404 if there is no such round
     */
    @Transactional
    public Result<Round> undo(long id, String actor) {
        Round round = rounds.lock(id);
        if (round.publicationDueAt().isEmpty()) {
            return Result.refused("publication-not-due");
        }
        round.undoPublication();
        audit.record(actor, "round.publication-undone", "round", id);
        return Result.done(round);
    }
}
