package org.ieum.round;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hibernate.annotations.ColumnTransformer;
import org.ieum.fit.Slot;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Text;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Noteworthy;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Reason;
import org.ieum.matching.model.Violation;
import org.ieum.platform.CodedConverter;
import org.ieum.platform.Flaw;
import org.ieum.platform.ListConverter;
import org.ieum.platform.Refusal;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** One line of a round's plan, frozen as it was solved; only the decision about it changes. */
@Entity
public class Proposal extends Numbered {

    static final Refusal NOT_SWAPPABLE = Refusal.of("not-swappable");

    @Version
    private int version;

    private long roundId;

    @SuppressWarnings("UnusedVariable") // Queries ask for it: which plan of the round it first was in.
    private int plan = 1;

    private long learnerId;
    private long tutorId;
    private String subject;
    private Meeting meeting;

    @Convert(converter = ListConverter.OfSessions.class)
    @Column(columnDefinition = "text[]")
    private List<Session> times;

    private Change change;

    @Convert(converter = JsonConverter.OfReasons.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<Reason> reasons;

    @Convert(converter = JsonConverter.OfAlternative.class)
    @ColumnTransformer(write = "?::jsonb")
    private Alternative nextBest;

    private boolean look;
    private Decision decision = Decision.OPEN;
    private boolean locked;
    private String decidedBy;
    private Instant decidedAt;
    private Objection objection;

    @Convert(converter = SealedConverter.class)
    private String objectionNote;

    /** For Hibernate. */
    protected Proposal() {}

    /** @param plan which of the round's plans brought it, from 1 */
    Proposal(long roundId, int plan, Plan.Line line) {
        this.roundId = roundId;
        this.plan = plan;
        this.learnerId = line.learner();
        this.tutorId = line.tutor();
        this.subject = line.subject();
        this.meeting = line.meeting();
        this.times = List.copyOf(line.times());
        this.change = line.change();
        carry(line.reasons());
    }

    private void carry(List<Reason> facts) {
        reasons = List.copyOf(facts);
        look = Noteworthy.callForALook(noteworthy());
    }

    /** Counts its changes; who decides names the one they saw. */
    public int version() { return version; }

    public long roundId() { return roundId; }

    public long learnerId() { return learnerId; }

    /** Whose need it serves, or served. */
    public NeedKey needKey() {
        return new NeedKey(learnerId, subject);
    }

    /** The proposed tutor; of an ending, the one there was. */
    public long tutorId() { return tutorId; }

    /** Key of the subject. */
    public String subject() { return subject; }

    public Meeting meeting() { return meeting; }

    /** Every week, in the installation's zone; sorted. */
    public List<Session> times() { return times; }

    public Change change() { return change; }

    /** What carries it. */
    public List<Reason> reasons() { return reasons; }

    /** What sets it apart from others. */
    public List<Noteworthy> noteworthy() {
        return Noteworthy.of(change, reasons);
    }

    /** Whether somebody should look at it by itself. */
    public boolean look() { return look; }

    /** Who else could teach it and what that would cost; empty if it has to stay, if nobody else fits, or until it
     * was looked into. */
    public Optional<Alternative> nextBest() { return Optional.ofNullable(nextBest); }

    public Decision decision() { return decision; }

    /** Whether the next solve has to keep it. */
    public boolean locked() { return locked; }

    /** Who decided last, as {@code account:7}; null before, and when it was taken back. */
    public String decidedBy() { return decidedBy; }

    /** When somebody decided last; null before, and when it was taken back. */
    public Instant decidedAt() { return decidedAt; }

    /** Why it was rejected; empty unless somebody said why. */
    public Optional<Objection> objection() { return Optional.ofNullable(objection); }

    /** What a coordinator wrote about it; empty if nothing. */
    public Optional<String> objectionNote() { return Optional.ofNullable(objectionNote); }

    void decide(Decision decision, boolean locked, String by, Instant now) {
        this.decision = decision;
        this.locked = locked;
        // What is taken back was decided by nobody.
        boolean decides = decision != Decision.OPEN || locked;
        this.decidedBy = decides ? by : null;
        this.decidedAt = decides ? now : null;
        if (decision != Decision.REJECTED) {
            objection = null;
            objectionNote = null;
        }
    }

    void object(Objection why, String note) {
        if (decision != Decision.REJECTED) {
            throw new IllegalStateException("no objection to what is " + decision);
        }
        objection = why;
        objectionNote = Text.isBlank(note) ? null : Text.clean(note);
    }

    /** Another tutor takes it, by hand; what carries that is for the next solve to say. */
    void become(long tutor, Slot slot) {
        if (!isSwappable()) {
            throw new IllegalStateException("not while " + change);
        }
        tutorId = tutor;
        meeting = slot.meeting();
        times = slot.times();
        carry(List.of(new Reason.Locked()));
        nextBest = null;
    }

    /** Whether another tutor can take it: not where it goes on with, moves or ends what runs. */
    boolean isSwappable() {
        return change == Change.NEW || change == Change.REPLACED;
    }

    /** Why nobody else can take it now, as a rule of its round or of its own. */
    Optional<Refusal> unswappable(Round round) {
        return round.undecidable().or(() -> isSwappable() ? Optional.empty() : Optional.of(NOT_SWAPPABLE));
    }

    /** Refuses whoever saw another version of it. */
    Optional<Refusal> unlessStill(int seen) {
        return version == seen ? Optional.empty() : Optional.of(Refusal.of(ReviewingProposals.STALE));
    }

    /** Names it as what is at fault. */
    public Flaw flaw(Fault fault) {
        return new Flaw(new Flaw.Where.Field("/proposals/" + id()), fault, Long.toString(id()), "");
    }

    /** Whether this rule is broken by its people. */
    public boolean isConcernedBy(Violation violation) {
        return violation.concerns(learnerId, subject, tutorId);
    }

    /** Whether it is the same pairing at the same times as a line of another plan. */
    boolean says(Plan.Line line) {
        return tutorId == line.tutor()
                && meeting == line.meeting()
                && change == line.change()
                && times.equals(List.copyOf(line.times()));
    }

    /** Takes over what another solve says of the same pairing; who else could is looked for again. */
    void explain(List<Reason> facts) {
        carry(facts);
        nextBest = null;
    }

    /** As the plan has it. */
    public Plan.Line line() {
        return new Plan.Line(learnerId, subject, tutorId, meeting, new TreeSet<>(times), change, reasons);
    }

    @Converter(autoApply = true)
    static class ChangeConverter extends CodedConverter<Change> {}
}
