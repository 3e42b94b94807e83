package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.ieum.kernel.Coded;
import org.ieum.matching.model.Change;

/** Reads a round's proposals in parts, as a review shows them. */
@Singleton
public class ReadingProposals {

    /** What comes first within a group of proposals. */
    public enum Sort implements Coded {
        LEARNER("lower(l.alias)"),
        TUTOR("lower(t.name)"),
        SUBJECT("p.subject"),
        /** Who has waited longest comes first. */
        WAITING("l.registeredOn"),
        /** Who decided last comes first; what nobody decided comes last. */
        DECIDED("p.decidedAt desc nulls last");

        private final String by;

        Sort(String by) {
            this.by = by;
        }
    }

    private static final String LINES = "select p, l.ref, l.alias, t.ref, t.name" + ProposalFilter.FROM;

    private static final String GROUPS = " order by case when p.change = :new then 0 when p.change = :moved then 1"
            + " when p.change = :replaced then 2 when p.change = :ended then 3 else 4 end, ";

    private final EntityManager entities;

    @Inject
    ReadingProposals(EntityManager entities) {
        this.entities = entities;
    }

    /** So many of what the filter lets through, from the one numbered {@code first} on: new, moved, replaced, ended, kept; in each group as sorted. */
    public List<Rounds.Line> page(long roundId, ProposalFilter filter, Sort sort, int first, int size) {
        TypedQuery<Rounds.Line> query = entities.createQuery(
                LINES + filter.where() + GROUPS + sort.by + ", l.ref, p.subject", Rounds.Line.class);
        return filter.bind(query, roundId)
                .setParameter("new", Change.NEW)
                .setParameter("moved", Change.MOVED)
                .setParameter("replaced", Change.REPLACED)
                .setParameter("ended", Change.ENDED)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many proposals there are of the filter's people and subjects, whatever its change and decision. */
    public List<Rounds.Count> counts(long roundId, ProposalFilter filter) {
        TypedQuery<Rounds.Count> query = entities.createQuery(
                "select p.change, p.decision, count(*)" + ProposalFilter.FROM + filter.among()
                        + " group by p.change, p.decision order by p.change, p.decision",
                Rounds.Count.class);
        return filter.bindAmong(query, roundId).getResultList();
    }
}
