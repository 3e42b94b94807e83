package org.ieum.round;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Fault;
import org.ieum.matching.Matching;
import org.ieum.matching.model.Violation;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Refusal;
import org.ieum.platform.Result;

/** Has a round under review solved again from what was decided about it. */
@Singleton
public class ResumingRounds {

    @Inject Rounds rounds;
    @Inject RoundProgresses progresses;
    @Inject Proposals proposals;
    @Inject DecidedSoFar standing;
    @Inject Assembling assembling;
    @Inject SolvingEngine engine;
    @Inject SchedulerClient jobs;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Solves again in the background. What is locked stays, what is rejected does not come again, and of the rest only
     * changes what has to.
     *
     * @param timeLimit whole seconds
     * @return refused with {@code round-not-in-review}, {@code publication-due}, or {@code locks-contradict} where locked
     *     proposals break rules or each other's time; its flaws name the proposals; with {@code no-cluster} as a start is
     * @throws HttpProblem 404 if there is no such round
     */
    @Transactional
    public Result<Round> resume(long id, Duration timeLimit, String actor) {
        Round round = rounds.lock(id);
        Optional<Refusal> refusal =
                round.undecidable().or(() -> contradiction(round)).or(engine::missing);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        standing.noteRejections(id);
        round.resume(timeLimit);
        progresses.begin(id);
        jobs.scheduleIfNotExists(SolvingRounds.job(round), clock.instant());
        audit.record(actor, "round.resumed", "round", id);
        return Result.done(round);
    }

    private Optional<Refusal> contradiction(Round round) {
        List<Proposal> locked =
                proposals.of(round.id()).stream().filter(Proposal::locked).toList();
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        List<Violation> contradictions = Matching.contradictions(assembling.current(round));
        List<Flaw> flaws = locked.stream()
                .filter(proposal -> contradictions.stream().anyMatch(proposal::isConcernedBy))
                .map(proposal -> proposal.flaw(Fault.NO_LONGER_FITS))
                .toList();
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new Refusal("locks-contradict", flaws));
    }
}
