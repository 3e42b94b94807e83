package org.ieum.audit;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ieum.platform.proxy.CallersNetwork;

/**
 * Writes the trail: who, what, whom, when and from where. A call belongs to the caller's transaction: what is rolled back was
 * not done.
 */
@Singleton
public class Audit {

    /** The actor of what somebody does by a link of their own, or without any: as much as is known of them. */
    public static final String PUBLIC = "public";

    /** The actor of what the service does by itself. */
    public static final String SYSTEM = "system";

    @Inject AuditEntries entries;
    @Inject ReadingBudget budget;
    @Inject CallersNetwork from;
    @Inject Event<ActionRecorded> recorded;
    @Inject Clock clock;

    /** {@code actor} did {@code action}, {@code round.published}, to no one thing in particular. */
    public void record(String actor, String action) {
        record(actor, action, null, null);
    }

    /**
     * {@code actor} did {@code action} to one thing. Where that is reading ({@code ….read}, {@code ….listed}), it counts.
     *
     * @param actor who, as {@code account:7}, {@code token:2}, {@link #PUBLIC} or {@link #SYSTEM}; never a name
     * @param targetKind {@code learner}, {@code tutor}, {@code round}…
     * @throws org.ieum.platform.HttpProblem 429 if somebody who works here reads more than their role may
     */
    public void record(String actor, String action, String targetKind, Long targetId) {
        recordFrom(network(), actor, action, targetKind, targetId);
    }

    /** How much others have done since then. */
    public ChangesSince since(Instant since, String butNot) {
        return entries.since(since, butNot);
    }

    /**
     * The same of what was asked for earlier.
     *
     * @param network from where, shortened ({@link org.ieum.platform.proxy.Network}); null if nobody knows
     */
    public void recordFrom(String network, String actor, String action, String targetKind, Long targetId) {
        if (ReadingBudget.counts(actor, action)) {
            budget.spend(actor, action, targetKind, Collections.singletonList(targetId), network);
        } else {
            entries.persist(new AuditEntry(clock.instant(), actor, action, targetKind, targetId, network));
        }
        recorded.fire(new ActionRecorded(action, targetKind, targetId));
    }

    /**
     * What the trail says of one thing, the newest first.
     *
     * @param reads whether it says who has read it as well
     */
    public List<RecordedAction> about(String targetKind, long targetId, boolean reads, int most) {
        return entries.about(targetKind, targetId, reads, most);
    }

    /** {@code actor} did {@code action} to each of these things: one row each, in one statement. */
    public void recordEach(String actor, String action, String targetKind, Collection<Long> targetIds) {
        if (ReadingBudget.counts(actor, action)) {
            budget.spend(actor, action, targetKind, targetIds, network());
            return;
        }
        entries.insertEach(
                clock.instant(),
                actor,
                action,
                targetKind,
                targetIds,
                from.find().orElse(""));
    }

    /**
     * What an actor did to things of some kinds, the newest first.
     *
     * @param verbs of the actions that count: {@code paused} of {@code learner.paused}
     * @param before the id of the first that is not asked for
     */
    public List<TargetedAction> by(String actor, Set<String> targetKinds, Set<String> verbs, long before, int most) {
        return entries.by(actor, targetKinds, verbs, before, most);
    }

    /** Whether anybody but the service itself did anything to one of these things since then; reading is nothing. */
    public boolean touched(String targetKind, Collection<Long> targetIds, Instant since) {
        return entries.touched(targetKind, targetIds, since);
    }

    /**
     * The trail as it is, the newest first.
     *
     * @param actor whose rows; empty for everybody's
     * @param before the id of the first that is not asked for
     */
    public List<TrailRow> rows(String actor, long before, int most) {
        return entries.all(actor, before, most);
    }

    private String network() {
        return from.find().orElse(null);
    }
}
