package org.ieum.round;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Plan.Removal;
import org.ieum.matching.model.Rule;
import org.ieum.matching.model.Unlock;

/** A need that got nobody in a round, with what stood in the way, frozen as it was solved. */
@Entity
@Table(name = "unmatched")
@Immutable
public class UnmatchedNeed {

    /** One need of one round. */
    @Embeddable
    record UnmatchedKey(long roundId, long learnerId, String subject) implements Serializable {}

    @EmbeddedId
    private UnmatchedKey key;

    private int taken;

    @Convert(converter = JsonConverter.OfRemovals.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<Removal> removals;

    /** Null until they were looked for; written by {@link KeepingFindings} alone. */
    @Convert(converter = JsonConverter.OfUnlocks.class)
    @Column(insertable = false, updatable = false)
    private List<Unlock> unlocks;

    /** For Hibernate. */
    protected UnmatchedNeed() {}

    UnmatchedNeed(long roundId, Plan.Unmatched unmatched) {
        this.key = new UnmatchedKey(roundId, unmatched.learner(), unmatched.subject());
        this.taken = unmatched.taken();
        this.removals = List.copyOf(unmatched.removals());
    }

    public long roundId() {
        return key.roundId();
    }

    public long learnerId() {
        return key.learnerId();
    }

    /** Key of the subject. */
    public String subject() {
        return key.subject();
    }

    /** How many tutors fit but have no room left. */
    public int taken() { return taken; }

    /** What would serve it, the smallest change first; empty while nobody has looked yet. */
    public Optional<List<Unlock>> unlocks() { return Optional.ofNullable(unlocks); }

    /** The rules that took tutors out, in the order they were tried. */
    public List<Removal> removals() { return removals; }

    /** The rule that took out the last tutor; empty if some fit and are taken, or if there is no tutor at all. */
    public Optional<Rule> lastRule() {
        return taken > 0 || removals.isEmpty()
                ? Optional.empty()
                : Optional.of(removals.get(removals.size() - 1).rule());
    }

    /** Code of that rule; {@code taken} if tutors fit and have no room, {@code subject} if nobody teaches it. */
    public String reason() {
        return taken > 0 ? "taken" : lastRule().orElse(Rule.SUBJECT).code();
    }

    Plan.Unmatched unmatched() {
        return new Plan.Unmatched(key.learnerId(), key.subject(), removals, taken);
    }
}
