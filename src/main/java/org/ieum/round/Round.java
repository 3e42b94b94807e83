package org.ieum.round;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Weights;
import org.ieum.platform.Refusal;
import org.ieum.platform.stored.Counted;

/** One week's attempt to find everybody a tutor, from its start to its publication. */
@Entity
public class Round extends Counted {

    /** Nothing of it can be changed any more, or not yet. */
    public static final Refusal NOT_IN_REVIEW = Refusal.of("round-not-in-review");

    @Version
    int version;

    private LocalDate effectiveOn;
    private int timeLimitSeconds;

    @Convert(converter = JsonConverter.OfWeights.class)
    @ColumnTransformer(write = "?::jsonb")
    private Weights weights;

    private RoundState state = RoundState.SOLVING;
    private int attempts;
    private int plans;
    private boolean stopRequested;
    private String failure;
    private int hardViolations;

    @Embedded
    private PlanReached reached = new PlanReached();

    private String startedBy;
    private Instant startedAt;
    private Instant endedAt;

    @Embedded
    private PublicationPlanned publication = new PublicationPlanned();

    /**
     * What its newest plan did to the one before.
     *
     * @param servedBefore needs that had a tutor
     * @param fresh proposals that are new or otherwise; all of them open
     * @param gone proposals that fell away or became others
     * @param goneApproved those of them that somebody had approved
     */
    public record SolvedAgain(int servedBefore, int fresh, int gone, int goneApproved) {}

    /** For Hibernate. */
    protected Round() {}

    Round(LocalDate effectiveOn, Duration timeLimit, Weights weights, String startedBy, Instant startedAt) {
        this.effectiveOn = effectiveOn;
        this.timeLimitSeconds = Math.toIntExact(timeLimit.toSeconds());
        this.weights = weights;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    /** The Monday from which its pairings count. */
    public LocalDate effectiveOn() { return effectiveOn; }

    /** How long it may search. */
    public Duration timeLimit() {
        return Duration.ofSeconds(timeLimitSeconds);
    }

    /** How many plans it has had; more than one if it was solved again under review. */
    public int plans() { return plans; }

    /** What counts how much in it. */
    public Weights weights() { return weights; }

    public RoundState state() { return state; }

    /** Why the last solve failed; empty unless it did. The round itself has failed only if there was no plan before. */
    public Optional<RoundFailure> failure() {
        return Optional.ofNullable(failure).map(RoundFailure::valueOf);
    }

    /** What the plan reaches; zeros until there is one. */
    public Plan.Figures figures() {
        return reached.figures();
    }

    /** What makes the plan good, criterion by criterion; empty until there is one. */
    public List<Plan.Worth> worth() {
        return reached.worth();
    }

    /** What the newest plan did to the one before; empty until there were two. */
    public Optional<SolvedAgain> solvedAgain() {
        return Optional.ofNullable(reached.again());
    }

    /** Rules that the best plan broke: 0, or the round has failed. */
    public int hardViolations() { return hardViolations; }

    /** Who started it, as {@code account:7}. */
    public String startedBy() { return startedBy; }

    public Instant startedAt() { return startedAt; }

    /** When solving ended, in whichever way; empty while it solves. */
    public Optional<Instant> endedAt() { return Optional.ofNullable(endedAt); }

    /** When it will be published unless somebody undoes that; empty if nobody asked for it. */
    public Optional<Instant> publicationDueAt() {
        return publication.dueAt();
    }

    /** Who asked for the publication that is due, as {@code account:7}; null unless one is. */
    public String publicationBy() {
        return publication.by();
    }

    /** Whether the last publication that came due was refused because something no longer fitted. */
    public boolean publicationRefused() {
        return publication.refused();
    }

    /** Whether this very plan is the one under review. */
    boolean isReviewing(PlanId plan) {
        return state == RoundState.REVIEW && plan.equals(PlanId.of(this));
    }

    /** Why nobody can decide about its proposals now: {@code round-not-in-review}, or {@code publication-due}. */
    public Optional<Refusal> undecidable() {
        if (state != RoundState.REVIEW) {
            return Optional.of(NOT_IN_REVIEW);
        }
        return publication.dueAt().map(due -> Refusal.of("publication-due"));
    }

    /** It will be published then, unless somebody undoes that. */
    public void publishAt(Instant due, String by) {
        require(RoundState.REVIEW);
        publication.at(due, by);
    }

    /** Nothing is due any more. */
    public void undoPublication() {
        require(RoundState.REVIEW);
        publication.forget();
    }

    /** Nothing is due any more, because something no longer fitted. */
    public void refusePublication() {
        require(RoundState.REVIEW);
        publication.refuse();
    }

    /** Counts another beginning of the solve. */
    int begin() {
        return ++attempts;
    }

    /** Whether somebody asked for the best plan so far. */
    boolean stopRequested() { return stopRequested; }

    void requestStop() {
        require(RoundState.SOLVING);
        stopRequested = true;
    }

    void review(Plan plan, Instant now) {
        state = state.becoming(RoundState.REVIEW);
        plans++;
        reached.take(plan);
        endAt(now);
    }

    void solvedAgain(SolvedAgain changed) {
        reached.again(changed);
    }

    /** Ends the solve without a plan; a plan from before is under review again. */
    void fail(RoundFailure reason, int violations, Instant now) {
        require(RoundState.SOLVING);
        state = state.becoming(plans > 0 ? RoundState.REVIEW : RoundState.FAILED);
        failure = reason.name();
        hardViolations = violations;
        endAt(now);
    }

    /** Has it solved again, from what is decided. */
    void resume(Duration limit) {
        state = state.becoming(RoundState.SOLVING);
        timeLimitSeconds = Math.toIntExact(limit.toSeconds());
        attempts = 0;
        stopRequested = false;
        failure = null;
        hardViolations = 0;
        endedAt = null;
        publication.allow();
    }

    /** Other things count from now on. */
    void weigh(Weights others) {
        require(RoundState.REVIEW);
        weights = others;
    }

    void cancel(Instant now) {
        state = state.becoming(RoundState.CANCELLED);
        publication.forget();
        endAt(now);
    }

    /** What was reviewed is real. */
    public void publish() {
        state = state.becoming(RoundState.PUBLISHED);
        publication.forget();
    }

    private void endAt(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    private void require(RoundState expected) {
        if (state != expected) {
            throw new IllegalStateException("not while " + state);
        }
    }
}
