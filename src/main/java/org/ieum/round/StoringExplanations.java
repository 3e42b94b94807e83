package org.ieum.round;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.ieum.matching.Alternative;
import org.ieum.matching.Plan;
import org.ieum.matching.Problem;
import org.ieum.matching.Recruit;
import org.ieum.matching.Unlock;

/** Keeps what is worked out about a plan, each step in a short transaction of its own. */
@Singleton
class StoringExplanations {

    /** A round whose process died this often while explaining stays as far as it is explained. */
    private static final int MAX_ATTEMPTS = 5;

    private static final JsonConverter.OfAlternative NEXT_BEST = new JsonConverter.OfAlternative();
    private static final JsonConverter.OfUnlocks UNLOCKS = new JsonConverter.OfUnlocks();

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
    void expect(Round round) {
        Explanation before = entities.find(Explanation.class, round.id());
        if (before == null) {
            entities.persist(new Explanation(round.id()));
        } else {
            before.beginAnew();
        }
        jobs.get().scheduleIfNotExists(ExplainingRounds.job(round), clock.instant());
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
    Optional<Task> begin(JobId job) {
        entities.createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
        Round round = entities.find(Round.class, job.round());
        Explanation explanation = entities.find(Explanation.class, job.round(), LockModeType.PESSIMISTIC_WRITE);
        if (explanation == null || !isInReview(job) || explanation.endedAt().isPresent()) {
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
        Problem problem = assembling.current(round);
        problem = problem.from(problem.proposed().stream()
                .filter(proposed -> proposed.hold() == Problem.Hold.LOCKED)
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

    /** Keeps who else could teach; false if the round has been left meanwhile. */
    @Transactional
    boolean nextBest(JobId job, Map<Plan.Line, Alternative> found) {
        if (!isInReview(job)) {
            return false;
        }
        // No coordinator's decision: the version stays.
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update proposal set next_best = ?::jsonb"
                    + " where round_id = ? and learner_id = ? and subject = ? and tutor_id = ?")) {
                for (Map.Entry<Plan.Line, Alternative> entry : found.entrySet()) {
                    update.setString(1, NEXT_BEST.convertToDatabaseColumn(entry.getValue()));
                    update.setLong(2, job.round());
                    update.setLong(3, entry.getKey().learner());
                    update.setString(4, entry.getKey().subject());
                    update.setLong(5, entry.getKey().tutor());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
        return true;
    }

    /** Keeps what would serve these needs; false if the round has been left meanwhile. */
    @Transactional
    boolean unlocks(JobId job, Map<Plan.Unmatched, List<Unlock>> found) {
        if (!isInReview(job)) {
            return false;
        }
        for (Map.Entry<Plan.Unmatched, List<Unlock>> entry : new ArrayList<>(found.entrySet())) {
            entities.createNativeQuery("update unmatched set unlocks = cast(:unlocks as jsonb)"
                            + " where round_id = :round and learner_id = :learner and subject = :subject")
                    .setParameter("unlocks", UNLOCKS.convertToDatabaseColumn(entry.getValue()))
                    .setParameter("round", job.round())
                    .setParameter("learner", entry.getKey().learner())
                    .setParameter("subject", entry.getKey().subject())
                    .executeUpdate();
        }
        return true;
    }

    /** Keeps the list so far; false if the round has been left meanwhile. */
    @Transactional
    boolean recruits(JobId job, List<Recruit> list) {
        Explanation explanation = entities.find(Explanation.class, job.round());
        boolean inReview = explanation != null && isInReview(job);
        if (inReview && explanation.recruits().size() < list.size()) {
            explanation.become(list);
        }
        return inReview;
    }

    /** Nothing more is to be expected. */
    @Transactional
    void end(JobId job) {
        Explanation explanation = entities.find(Explanation.class, job.round());
        if (explanation != null && isInReview(job)) {
            explanation.end(clock.instant());
        }
    }

    /** Whether the plan that the job is about is the one under review. */
    private boolean isInReview(JobId job) {
        return Optional.ofNullable(entities.find(Round.class, job.round()))
                .filter(round -> round.state() == RoundState.REVIEW && round.plans() == job.plan())
                .isPresent();
    }
}
