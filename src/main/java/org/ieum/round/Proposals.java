package org.ieum.round;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.platform.HttpProblem;

/** All proposals. */
@Singleton
public class Proposals implements PanacheRepository<Proposal> {

    /** Those of a round as they are decided now. */
    public List<Proposal> of(long roundId) {
        return list("roundId = ?1 order by id", roundId);
    }

    /** The same, to be read and not changed. */
    public List<Proposal> read(long roundId) {
        return find("roundId = ?1 order by id", roundId)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
    }

    /** The needs of a round whose proposals somebody has said yes to. */
    public Set<NeedKey> approved(long roundId) {
        return getEntityManager()
                .createQuery(
                        "select learnerId, subject from Proposal where roundId = :round and decision = :decision",
                        NeedKey.class)
                .setParameter("round", roundId)
                .setParameter("decision", Decision.APPROVED)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Two people for whom a round changes something, which nobody rejected. */
    public record Changing(long learner, String subject, long tutor, Change change) {}

    /** What a round changes, as far as nobody rejected it. */
    public List<Changing> changing(long roundId) {
        return getEntityManager()
                .createQuery(
                        "select learnerId, subject, tutorId, change from Proposal"
                                + " where roundId = :round and decision <> :rejected and change <> :kept",
                        Changing.class)
                .setParameter("round", roundId)
                .setParameter("rejected", Decision.REJECTED)
                .setParameter("kept", Change.KEPT)
                .getResultList();
    }

    /**
     * One proposal of a round, which nobody else changes until the transaction ends, past anything read before.
     *
     * @throws HttpProblem 404 if the round has no such proposal
     */
    Proposal lock(long roundId, long id) {
        Proposal proposal = get(roundId, id);
        getEntityManager().refresh(proposal, LockModeType.PESSIMISTIC_WRITE);
        return proposal;
    }

    /** These of a round by id, in that order, which nobody else changes until the transaction ends. */
    Map<Long, Proposal> locked(long roundId, Collection<Long> ids) {
        return find("roundId = ?1 and id in ?2 order by id", roundId, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(Proposal::id, proposal -> proposal));
    }

    /**
     * One proposal of a round.
     *
     * @throws HttpProblem 404 if the round has no such proposal
     */
    Proposal get(long roundId, long id) {
        return findByIdOptional(id)
                .filter(proposal -> proposal.roundId() == roundId)
                .orElseThrow(HttpProblem::notFound);
    }

    /** What a round proposes for either of two people besides one proposal, and nobody rejected. */
    List<Proposal> besides(Proposal one, long tutorId) {
        return list(
                "roundId = :round and id <> :id and change <> :ended and decision <> :rejected"
                        + " and (learnerId = :learner or tutorId = :tutor) order by id",
                Map.of(
                        "round",
                        one.roundId(),
                        "id",
                        one.id(),
                        "ended",
                        Change.ENDED,
                        "rejected",
                        Decision.REJECTED,
                        "learner",
                        one.learnerId(),
                        "tutor",
                        tutorId));
    }
}
