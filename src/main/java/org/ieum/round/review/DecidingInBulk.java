package org.ieum.round.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.matching.model.Change;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Refusal;
import org.ieum.platform.Result;
import org.ieum.round.Decision;
import org.ieum.round.Objection;
import org.ieum.round.ReviewingProposals;
import org.ieum.round.Rounds;

/** Decides about all proposals that a filter lets through, at once and in a few statements. */
@Singleton
public class DecidingInBulk {

    /** What to do with each of them. */
    public enum Act implements Coded {
        /** What is open: what somebody rejected is never swept along. */
        APPROVE("approved", "p.decision = :open", "decision = 'approved'"),
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

        /** What it sets. */
        String set() { return set; }

        /** Further than what a filter lets through: those that are not so yet. */
        String where() {
            return " and " + where;
        }

        <Q extends Query> Q bind(Q query) {
            Map<String, Object> values = Map.of(
                    "approved", Decision.APPROVED,
                    "rejected", Decision.REJECTED,
                    "open", Decision.OPEN,
                    "ended", Change.ENDED);
            values.forEach((name, value) -> {
                if (where.contains(":" + name)) {
                    query.setParameter(name, value);
                }
            });
            return query;
        }

        /** Whether it says yes or no, and not only how firmly the next solve holds on to it. */
        boolean decides() {
            return this == APPROVE || this == REJECT || this == REOPEN;
        }
    }

    @Inject NamedProposals proposals;
    @Inject DecisionSql bulk;
    @Inject Rounds rounds;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * What it would change.
     *
     * @param proposals which
     * @param counts how many proposals, by what is decided about them now
     * @param seen stands for these very proposals as they are now
     */
    public record BulkPreview(List<ReviewingProposals.Seen> proposals, List<ProposalCount> counts, String seen) {}

    /** What would be changed. */
    public BulkPreview preview(long roundId, ProposalFilter filter, Act act) {
        List<ReviewingProposals.Seen> found = proposals.versions(roundId, filter, act);
        return new BulkPreview(found, proposals.counts(roundId, filter, act), mark(found));
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
        List<ReviewingProposals.Seen> found = proposals.versions(roundId, filter, act);
        if (!mark(found).equals(seen)) {
            return Result.refused(ReviewingProposals.STALE);
        }
        List<Long> ids = found.stream().map(ReviewingProposals.Seen::id).toList();
        if (!ids.isEmpty()) {
            bulk.decide(ids, act, objection, actor, clock.instant());
            audit.recordEach(actor, action(act, objection), "proposal", ids);
        }
        return Result.done(ids.size());
    }

    private static String mark(List<ReviewingProposals.Seen> found) {
        return UUID.nameUUIDFromBytes(found.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String action(Act act, Optional<Objection> objection) {
        return "proposal." + act.verb + objection.map(why -> "." + why.code()).orElse("");
    }
}
