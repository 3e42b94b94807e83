package org.ieum.round;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.kernel.Meeting;
import org.ieum.matching.Change;
import org.ieum.matching.Plan;
import org.ieum.matching.Problem;
import org.ieum.matching.Recruit;
import org.ieum.matching.Unlock;

/** Keeps what is worked out about a plan, each step in a short transaction of its own. */
@Singleton
class StoringExplanations {

    /** A round whose process died this often while explaining stays as far as it is explained. */
    private static final int MAX_ATTEMPTS = 5;

    private static final JsonConverter<List<Unlock>> UNLOCKS = new JsonConverter.OfUnlocks();

    private final EntityManager entities;
    private final Assembling assembling;
    /** Asked for late: the scheduler itself needs the jobs, and they need this. */
    private final Instance<SchedulerClient> jobs;

    private final Clock clock;

    @Inject
    StoringExplanations(EntityManager entities, Assembling assembling, Instance<SchedulerClient> jobs, Clock clock) {
        this.entities = entities;
        this.assembling = assembling;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Has the round's new plan explained in the background; in the transaction that stores the plan. */
    @Transactional(Transactional.TxType.MANDATORY)
    void expect(long id) {
        entities.persist(new Explanation(id));
        jobs.get()
                .scheduleIfNotExists(
                        ExplainingRounds.JOB.instance(Long.toString(id)).build(), clock.instant());
    }

    /**
     * What is to be explained.
     *
     * @param problem what is stored now, with what coordinators locked
     * @param waiting the needs nobody looked into yet, the longest wait first
     */
    record Task(Problem problem, Plan plan, List<Plan.Unmatched> waiting) {}

    /** What to explain, of one moment; empty if it is done, or the round has been left, or it was tried too often. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Task> begin(long id) {
        entities.createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
        Round round = entities.find(Round.class, id);
        Explanation explanation = entities.find(Explanation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (round == null
                || explanation == null
                || round.state() != RoundState.REVIEW
                || explanation.endedAt().isPresent()) {
            return Optional.empty();
        }
        if (explanation.begin() > MAX_ATTEMPTS) {
            explanation.end(clock.instant());
            return Optional.empty();
        }
        return Optional.of(task(round));
    }

    private Task task(Round round) {
        List<Proposal> proposals = entities.createQuery("from Proposal where roundId = :round", Proposal.class)
                .setParameter("round", round.id())
                .getResultList();
        List<UnmatchedNeed> needs = entities.createQuery(
                        "select u from UnmatchedNeed u join Learner l on l.id = u.key.learnerId"
                                + " where u.key.roundId = :round"
                                + " order by l.registeredOn, u.key.learnerId, u.key.subject",
                        UnmatchedNeed.class)
                .setParameter("round", round.id())
                .getResultList();
        Problem problem = assembling
                .current(round.effectiveOn(), round.weights())
                .from(proposals.stream()
                        .filter(proposal -> proposal.locked() && proposal.change() != Change.ENDED)
                        .map(StoringExplanations::locked)
                        .toList());
        Plan plan = new Plan(
                proposals.stream().map(Proposal::line).toList(),
                needs.stream().map(UnmatchedNeed::unmatched).toList(),
                round.figures(),
                round.worth());
        return new Task(
                problem,
                plan,
                needs.stream()
                        .filter(need -> need.unlocks().isEmpty())
                        .map(UnmatchedNeed::unmatched)
                        .toList());
    }

    private static Problem.Proposed locked(Proposal proposal) {
        Plan.Line line = proposal.line();
        Meeting meeting = line.meeting();
        return new Problem.Proposed(
                line.learner(), line.subject(), line.tutor(), meeting, line.times(), Problem.Hold.LOCKED);
    }

    /** Keeps what would serve these needs; false if the round has been left meanwhile. */
    @Transactional
    boolean unlocks(long id, Map<Plan.Unmatched, List<Unlock>> found) {
        for (Map.Entry<Plan.Unmatched, List<Unlock>> entry : new ArrayList<>(found.entrySet())) {
            entities.createNativeQuery("update unmatched set unlocks = cast(:unlocks as jsonb)"
                            + " where round_id = :round and learner_id = :learner and subject = :subject")
                    .setParameter("unlocks", UNLOCKS.convertToDatabaseColumn(entry.getValue()))
                    .setParameter("round", id)
                    .setParameter("learner", entry.getKey().learner())
                    .setParameter("subject", entry.getKey().subject())
                    .executeUpdate();
        }
        return isInReview(id);
    }

    /** Keeps the list so far; false if the round has been left meanwhile. */
    @Transactional
    boolean recruits(long id, List<Recruit> list) {
        Explanation explanation = entities.find(Explanation.class, id);
        if (explanation != null && explanation.recruits().size() < list.size()) {
            explanation.become(list);
        }
        return isInReview(id);
    }

    /** Nothing more is to be expected. */
    @Transactional
    void end(long id) {
        Explanation explanation = entities.find(Explanation.class, id);
        if (explanation != null) {
            explanation.end(clock.instant());
        }
    }

    private boolean isInReview(long id) {
        return Optional.ofNullable(entities.find(Round.class, id))
                .filter(round -> round.state() == RoundState.REVIEW)
                .isPresent();
    }
}
