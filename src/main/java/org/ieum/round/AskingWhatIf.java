package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.matching.Change;
import org.ieum.matching.Effort;
import org.ieum.matching.Matching;
import org.ieum.matching.Outcome;
import org.ieum.matching.Plan;
import org.ieum.matching.Problem.Hold;
import org.ieum.matching.Watcher;
import org.ieum.platform.Problem;

/** Answers what would be if something were otherwise, on a plan beside the one under review. */
@Singleton
public class AskingWhatIf {

    /** A coordinator waits for it. */
    private static final Duration SEARCH = Duration.ofMillis(500);

    private final EntityManager entities;
    private final Rounds rounds;
    private final Assembling assembling;
    private final Supposing supposing;
    private final Standing standing;
    private final StoringPlans storing;
    private final Audit audit;
    private final Clock clock;

    @Inject
    AskingWhatIf(
            EntityManager entities,
            Rounds rounds,
            Assembling assembling,
            Supposing supposing,
            Standing standing,
            StoringPlans storing,
            Audit audit,
            Clock clock) {
        this.entities = entities;
        this.rounds = rounds;
        this.assembling = assembling;
        this.supposing = supposing;
        this.standing = standing;
        this.storing = storing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The plan that would be, found from the present one and stored beside it.
     *
     * @throws Problem 404 if there is no such round, 409 {@code round-not-in-review}, or {@code plan-out-of-date} where
     *     people changed so much that what is locked cannot stay
     */
    @Transactional
    public WhatIf ask(long roundId, Question question, String actor) {
        Round round = rounds.get(roundId);
        if (round.state() != RoundState.REVIEW) {
            throw Problem.conflict("round-not-in-review");
        }
        org.ieum.matching.Problem loosely = loosely(assembling.current(round));
        Outcome outcome = Matching.solve(supposing.that(question, loosely), Effort.of(SEARCH), Watcher.NONE);
        if (!(outcome instanceof Outcome.Solved solved)) {
            throw Problem.conflict("plan-out-of-date");
        }
        WhatIf whatIf = new WhatIf(round, question, solved.plan(), actor, clock.instant());
        entities.persist(whatIf);
        audit.record(actor, "round.what-if", "round", roundId);
        return whatIf;
    }

    /** What is not locked may go. */
    private static org.ieum.matching.Problem loosely(org.ieum.matching.Problem problem) {
        return problem.from(problem.proposed().stream()
                .map(proposed -> proposed.hold() == Hold.KEPT ? proposed.held(Hold.LOOSE) : proposed)
                .toList());
    }

    /**
     * An answer that was given.
     *
     * @throws Problem 404 if the round has no such answer
     */
    public WhatIf get(long roundId, long id) {
        return Optional.ofNullable(entities.find(WhatIf.class, id))
                .filter(whatIf -> whatIf.roundId() == roundId)
                .orElseThrow(Problem::notFound);
    }

    /** What the answer has otherwise than the plan under review. */
    public Comparison compare(WhatIf whatIf) {
        return Comparison.of(present(rounds.get(whatIf.roundId())), whatIf.plan());
    }

    private Plan present(Round round) {
        List<Plan.Line> lines =
                rounds.proposals(round.id()).stream().map(Proposal::line).toList();
        return new Plan(lines, List.of(), round.figures(), round.worth());
    }

    /**
     * Whether it can become the plan under review: not if it rests on somebody who is not there, or if it would part
     * people who are paired now, which a coordinator does by saying that the tutor has left.
     */
    public boolean isKeepable(WhatIf whatIf) {
        Round round = rounds.get(whatIf.roundId());
        return whatIf.isAbout(round)
                && !(whatIf.question() instanceof Question.With)
                && whatIf.plan().lines().stream()
                        .noneMatch(line -> line.change() == Change.ENDED || line.change() == Change.REPLACED);
    }

    /**
     * Puts the answer in the place of the plan under review. Decisions about what is the same stay.
     *
     * @throws Problem 404, or 409 {@code round-not-in-review}, {@code publication-due} or {@code what-if-not-keepable}
     */
    @Transactional
    public Round keep(long roundId, long id, String actor) {
        Round round = rounds.lock(roundId);
        round.checkDecidable();
        WhatIf whatIf = get(roundId, id);
        if (!isKeepable(whatIf)) {
            throw Problem.conflict("what-if-not-keepable");
        }
        if (whatIf.question() instanceof Question.Without without) {
            standing.noteRefusal(roundId, without.tutor(), actor, clock.instant());
        } else if (whatIf.question() instanceof Question.Weighing weighing) {
            round.weigh(weighing.weights());
        }
        storing.adopt(round, whatIf.plan());
        audit.record(actor, "round.what-if-kept", "round", roundId);
        return rounds.get(roundId);
    }

    /** Forgets the answer. Repeating it changes nothing. */
    @Transactional
    public void discard(long roundId, long id) {
        entities.createQuery("delete from WhatIf where id = :id and roundId = :round")
                .setParameter("id", id)
                .setParameter("round", roundId)
                .executeUpdate();
    }
}
