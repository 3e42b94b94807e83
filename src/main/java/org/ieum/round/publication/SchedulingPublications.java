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
import org.ieum.round.Rounds;

/** Has a round published after a while in which that can be undone. */
@Singleton
public class SchedulingPublications {

    private final Rounds rounds;
    private final PublishingRounds publishing;
    private final SchedulerClient jobs;
    private final Audit audit;
    private final Clock clock;
    private final Duration delay;

    @Inject
    SchedulingPublications(
            Rounds rounds,
            PublishingRounds publishing,
            SchedulerClient jobs,
            Audit audit,
            Clock clock,
            PublicationSettings settings) {
        this.rounds = rounds;
        this.publishing = publishing;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.delay = settings.delay();
    }

    /** How long a publication can be undone; zero if it cannot, and is to be made at once. */
    public Duration delay() {
        return delay;
    }

    /**
     * Publishes after the delay. Where a publication is due already, that one stays.
     *
     * @return refused as {@link PublishingRounds#publish} would be now
     * @throws HttpProblem 404 if there is no such round
     */
    @Transactional
    public Result<Round> schedule(long id, String actor) {
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
