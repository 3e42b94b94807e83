package org.ieum.round.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ieum.matching.model.Change;
import org.ieum.round.ReviewingProposals.Seen;

/**
 * Proposals beside the names of their people. A page of thousands is sorted by names and filtered by cities, so that these
 * queries join what learners and tutors own.
 */
@Singleton
class NamedProposals {

    private static final String FROM =
            " from Proposal p join Learner l on l.id = p.learnerId join Tutor t on t.id = p.tutorId";

    private static final String NAMED = "select p, l.ref, l.alias, t.ref, t.name" + FROM;

    private static final String COUNTED = "select p.change, p.decision, p.look, count(*)" + FROM;

    private static final String BY_KIND =
            " group by p.change, p.decision, p.look order by p.change, p.decision, p.look";

    private static final String GROUPS =
            " order by p.look desc, case when p.change = :new then 0 when p.change = :moved then 1"
                    + " when p.change = :replaced then 2 when p.change = :ended then 3 else 4 end, ";

    @Inject EntityManager entities;

    /** All of a round, by learner and subject. */
    List<NamedProposal> of(long roundId) {
        return entities.createQuery(
                        NAMED + " where p.roundId = :round order by p.learnerId, p.subject", NamedProposal.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** One of a round. */
    Optional<NamedProposal> one(long roundId, long proposalId) {
        return entities.createQuery(NAMED + " where p.roundId = :round and p.id = :id", NamedProposal.class)
                .setParameter("round", roundId)
                .setParameter("id", proposalId)
                .getResultStream()
                .findFirst();
    }

    /** These of a round. */
    List<NamedProposal> these(long roundId, Collection<Long> ids) {
        return entities.createQuery(
                        NAMED + " where p.roundId = :round and p.id in :ids order by p.id", NamedProposal.class)
                .setParameter("round", roundId)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** A part of what the filter lets through, by kind of change and then as sorted. */
    List<NamedProposal> page(long roundId, ProposalFilter filter, ReadingProposals.Sort sort, int first, int size) {
        TypedQuery<NamedProposal> query = entities.createQuery(
                NAMED + filter.where() + GROUPS + sort.by() + ", l.ref, p.subject", NamedProposal.class);
        return filter.bind(query, roundId)
                .setParameter("new", Change.NEW)
                .setParameter("moved", Change.MOVED)
                .setParameter("replaced", Change.REPLACED)
                .setParameter("ended", Change.ENDED)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are of the filter's people and subjects. */
    List<ProposalCount> counts(long roundId, ProposalFilter filter) {
        return filter.bindAmong(entities.createQuery(COUNTED + filter.among() + BY_KIND, ProposalCount.class), roundId)
                .getResultList();
    }

    /** How many an act would change, of those that the filter lets through. */
    List<ProposalCount> counts(long roundId, ProposalFilter filter, DecidingInBulk.Act act) {
        return act.bind(filter.bind(
                        entities.createQuery(COUNTED + filter.where() + act.where() + BY_KIND, ProposalCount.class),
                        roundId))
                .getResultList();
    }

    /** Those that an act would change, of those that the filter lets through. */
    List<Seen> versions(long roundId, ProposalFilter filter, DecidingInBulk.Act act) {
        return act.bind(filter.bind(
                        entities.createQuery(
                                "select p.id, p.version" + FROM + filter.where() + act.where() + " order by p.id",
                                Seen.class),
                        roundId))
                .getResultList();
    }

    /** Learners of a round with this in their name or key; {@code pattern} folded, escaped by {@code !}. */
    List<Object[]> learnersCalled(long roundId, String pattern, int most) {
        return called("Learner", "learnerId", "alias", roundId, pattern, most);
    }

    /** Tutors of a round with this in their name or key. */
    List<Object[]> tutorsCalled(long roundId, String pattern, int most) {
        return called("Tutor", "tutorId", "name", roundId, pattern, most);
    }

    private List<Object[]> called(String type, String id, String name, long roundId, String pattern, int most) {
        return entities.createQuery(
                        "select p.ref, p." + name + " from " + type + " p where (p.nameFolded"
                                + " like :text escape '!' or lower(p.ref) like :text escape '!') and exists"
                                + " (select 1 from Proposal q where q.roundId = :round and q." + id
                                + " = p.id) order by p.nameFolded, p.ref",
                        Object[].class)
                .setParameter("text", pattern)
                .setParameter("round", roundId)
                .setMaxResults(most)
                .getResultList();
    }
}
