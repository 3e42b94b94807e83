package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.matching.model.Change;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Refusal;
import org.ieum.platform.Result;

/** Decides about all proposals that a filter lets through, at once and in a few statements. */
@Singleton
public class DecidingInBulk {

    /** What to do with each of them. */
    public enum Act implements Coded {
        APPROVE("approved", "p.decision <> :approved", "decision = 'approved'"),
        REJECT("rejected", "p.decision <> :rejected", "decision = 'rejected', locked = false"),
        REOPEN("open", "p.decision <> :open", "decision = 'open'"),
        LOCK("locked", "p.locked = false and p.decision <> :rejected and p.change <> :ended", "locked = true"),
        UNLOCK("unlocked", "p.locked = true", "locked = false");

        private final String verb;
        private final String where;
        private final String set;

        Act(String verb, String where, String set) {
            this.verb = verb;
            this.where = where;
            this.set = set;
        }

        /** Whether it says yes or no, and not only how firmly the next solve holds on to it. */
        boolean decides() {
            return this == APPROVE || this == REJECT || this == REOPEN;
        }
    }

    private final EntityManager entities;
    private final Rounds rounds;
    private final Audit audit;
    private final Clock clock;

    @Inject
    DecidingInBulk(EntityManager entities, Rounds rounds, Audit audit, Clock clock) {
        this.entities = entities;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What it would change.
     *
     * @param counts how many proposals, by what is decided about them now
     * @param seen stands for these very proposals as they are now
     */
    public record Preview(List<Rounds.Count> counts, String seen) {}

    /** What would be changed. */
    public Preview preview(long roundId, ProposalFilter filter, Act act) {
        return new Preview(counts(roundId, filter, act), mark(found(roundId, filter, act)));
    }

    private List<Rounds.Count> counts(long roundId, ProposalFilter filter, Act act) {
        var query = entities.createQuery(
                "select p.change, p.decision, count(*)" + ProposalFilter.FROM + filter.where() + " and " + act.where
                        + " group by p.change, p.decision order by p.change, p.decision",
                Rounds.Count.class);
        bind(query, act);
        return filter.bind(query, roundId).getResultList();
    }

    /**
     * Does it to all that are not so yet, if they are still what the coordinator saw.
     *
     * @param seen as the preview had it
     * @param objection why, where they are rejected
     * @return to how many; refused with {@link ReviewingProposals#STALE} if somebody decided about one or others match now,
     *     {@code round-not-in-review} or {@code publication-due}
     * @throws HttpProblem 404 if there is no such round
     */
    @Transactional
    public Result<Integer> decide(
            long roundId, ProposalFilter filter, Act act, String seen, Optional<Objection> objection, String actor) {
        // For itself: of two coordinators who do this at once, the second looks again.
        Optional<Refusal> refusal = rounds.lock(roundId).undecidable();
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        List<Version> found = found(roundId, filter, act);
        if (!mark(found).equals(seen)) {
            return Result.refused(ReviewingProposals.STALE);
        }
        List<Long> ids = found.stream().map(Version::id).toList();
        if (!ids.isEmpty()) {
            change(ids, act, objection, actor);
            audit.recordEach(actor, action(act, objection), "proposal", ids);
        }
        return Result.done(ids.size());
    }

    private record Version(Long id, Integer version) {}

    private static String mark(List<Version> found) {
        return UUID.nameUUIDFromBytes(found.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private List<Version> found(long roundId, ProposalFilter filter, Act act) {
        var query = entities.createQuery(
                "select p.id, p.version" + ProposalFilter.FROM + filter.where() + " and " + act.where
                        + " order by p.id",
                Version.class);
        bind(query, act);
        return filter.bind(query, roundId).getResultList();
    }

    private void change(List<Long> ids, Act act, Optional<Objection> objection, String actor) {
        entities.createNativeQuery("update proposal set " + act.set
                        + ", version = version + 1, decided_by = :by, decided_at = :now"
                        + " where id = any(cast(:ids as bigint[]))")
                .setParameter("by", actor)
                .setParameter("now", clock.instant())
                .setParameter("ids", array(ids))
                .executeUpdate();
        if (act.decides()) {
            entities.createNativeQuery("update proposal set objection = cast(:why as text), objection_note = null"
                            + " where id = any(cast(:ids as bigint[]))")
                    .setParameter("why", objection.map(Objection::code).orElse(null))
                    .setParameter("ids", array(ids))
                    .executeUpdate();
        }
        // What was read before is not so any more.
        entities.clear();
    }

    /** As PostgreSQL writes an array. */
    private static String array(List<Long> ids) {
        return ids.toString().replace('[', '{').replace(']', '}');
    }

    private static void bind(Query query, Act act) {
        if (act.where.contains(":approved")) {
            query.setParameter("approved", Decision.APPROVED);
        }
        if (act.where.contains(":rejected")) {
            query.setParameter("rejected", Decision.REJECTED);
        }
        if (act.where.contains(":open")) {
            query.setParameter("open", Decision.OPEN);
        }
        if (act.where.contains(":ended")) {
            query.setParameter("ended", Change.ENDED);
        }
    }

    private static String action(Act act, Optional<Objection> objection) {
        return "proposal." + act.verb + objection.map(why -> "." + why.code()).orElse("");
    }
}
