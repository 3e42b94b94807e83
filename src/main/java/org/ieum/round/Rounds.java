package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Watcher.Progress;
import org.ieum.platform.HttpProblem;

/** Reads rounds and what belongs to them. */
@Singleton
public class Rounds {

    private static final Progress NONE = new Progress(Duration.ZERO, 0, 0, 0, 0);

    private final EntityManager entities;

    @Inject
    Rounds(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The round.
     *
     * @throws HttpProblem 404 if there is no such round
     */
    public Round get(long id) {
        return Optional.ofNullable(entities.find(Round.class, id)).orElseThrow(HttpProblem::notFound);
    }

    /** The round, which nobody else changes until the transaction ends. */
    Round lock(long id) {
        return Optional.ofNullable(entities.find(Round.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(HttpProblem::notFound);
    }

    /** How far a solve is; zeros where there is none. */
    public Progress progress(long id) {
        return Optional.ofNullable(entities.find(RoundProgress.class, id))
                .map(RoundProgress::progress)
                .orElse(NONE);
    }

    /** A round and how far its solve is, at one moment. */
    public record Standing(Round round, Progress progress) {}

    /**
     * Where a round is now, past anything read before.
     *
     * @throws HttpProblem 404 if there is no such round
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Standing standing(long id) {
        return new Standing(get(id), progress(id));
    }

    /** The latest rounds, newest first. */
    public List<Round> latest(int count) {
        return entities.createQuery("from Round order by id desc", Round.class)
                .setMaxResults(count)
                .getResultList();
    }

    /** A proposal with the names that a coordinator sees. */
    public record Line(Proposal proposal, String learnerRef, String learner, String tutorRef, String tutor) {

        /** {@code TUE 10:00/90;THU 10:00/90}. */
        public String times() {
            return String.join(
                    ";", proposal.times().stream().map(Session::toString).toList());
        }
    }

    /** A need without a tutor, with the names that a coordinator sees. */
    public record Waiting(UnmatchedNeed need, String learnerRef, String learner) {}

    private static final String LINES = "select p, l.ref, l.alias, t.ref, t.name from Proposal p"
            + " join Learner l on l.id = p.learnerId join Tutor t on t.id = p.tutorId";

    private static final String WAITING = "select u, l.ref, l.alias from UnmatchedNeed u"
            + " join Learner l on l.id = u.key.learnerId where u.key.roundId = :round";

    /** All proposals of a round, by learner and subject. */
    public List<Line> lines(long roundId) {
        return entities.createQuery(LINES + " where p.roundId = :round order by p.learnerId, p.subject", Line.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /**
     * One proposal of a round.
     *
     * @throws HttpProblem 404 if the round has no such proposal
     */
    public Line line(long roundId, long proposalId) {
        return entities.createQuery(LINES + " where p.roundId = :round and p.id = :id", Line.class)
                .setParameter("round", roundId)
                .setParameter("id", proposalId)
                .getResultStream()
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }

    /** All needs that got nobody, by learner and subject. */
    public List<Waiting> waiting(long roundId) {
        return entities.createQuery(WAITING + " order by u.key.learnerId, u.key.subject", Waiting.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** How many proposals a round has, by change and decision. */
    public record Count(Change change, Decision decision, long proposals) {}

    /** A part of the needs that got nobody, the longest wait first. */
    public List<Waiting> waitingPage(long roundId, int page, int size) {
        return entities.createQuery(WAITING + " order by l.registeredOn, u.key.learnerId, u.key.subject", Waiting.class)
                .setParameter("round", roundId)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    /** All proposals of a round as they are decided now. */
    List<Proposal> proposals(long roundId) {
        return entities.createQuery("from Proposal where roundId = :round order by id", Proposal.class)
                .setParameter("round", roundId)
                .getResultList();
    }
}
