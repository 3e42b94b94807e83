package org.ieum.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.platform.SealedConverter;

/** How the two of a pairing come to meet. The pairing says when and whether in person; this says where. */
@Entity
public class Handover {

    @Id
    private Long pairingId;

    @Version
    int version;

    private Meeting meeting;
    private Instant openedAt;
    private LocalDate dueOn;

    @Convert(converter = SealedConverter.class)
    private String room;

    private Long placeId;

    @SuppressWarnings("UnusedVariable") // For whoever reads the row.
    private Instant agreedAt;

    private Instant arrangedAt;

    @Column(name = "learner_read_at")
    private Instant learnerReadAt;

    @Column(name = "tutor_read_at")
    private Instant tutorReadAt;

    private int heldBack;
    private boolean takenOver;

    private Instant metAlreadyAt;

    /** For Hibernate. */
    protected Handover() {}

    Handover(long pairingId, Meeting meeting, LocalDate dueOn, Instant now) {
        this.pairingId = pairingId;
        this.meeting = meeting;
        this.dueOn = dueOn;
        this.openedAt = now;
    }

    /** Of a pairing that came in running, from elsewhere. */
    static Handover takenOver(long pairingId, Meeting meeting, LocalDate dueOn, Instant now) {
        Handover handover = new Handover(pairingId, meeting, dueOn, now);
        handover.takenOver = true;
        return handover;
    }

    public HandoverStage stage() {
        if (metAlreadyAt != null) {
            return HandoverStage.MET;
        }
        if (arrangedAt != null) {
            return HandoverStage.ARRANGED;
        }
        return placeId == null ? HandoverStage.OPEN : HandoverStage.PROPOSED;
    }

    /** The pairing's. */
    public long id() { return pairingId; }

    /** The way to meet for which a room or a place is looked for. */
    public Meeting meeting() { return meeting; }

    /** The day since which a room or a place is looked for. */
    LocalDate openedOn(ZoneId zone) {
        return LocalDate.ofInstant(openedAt, zone);
    }

    /** By the end of this day there is a room or a place. */
    public LocalDate dueOn() { return dueOn; }

    /** The address of the room; empty before, and for those who meet in person. */
    public Optional<String> room() { return Optional.ofNullable(room); }

    /** The place that is chosen, or that both agreed on. */
    public Optional<Long> placeId() { return Optional.ofNullable(placeId); }

    /** Whether one of the two has read how to meet safely. */
    public boolean hasRead(Side side) {
        return (side == Side.LEARNER ? learnerReadAt : tutorReadAt) != null;
    }

    /** Whether the pairing came in running: what two people have begun is never put off. */
    public boolean takenOver() { return takenOver; }

    /** How often the first lesson was put off. */
    public int heldBack() { return heldBack; }

    /** They read it; the first time counts. */
    void read(Side side, Instant now) {
        if (hasRead(side)) {
            return;
        }
        if (side == Side.LEARNER) {
            learnerReadAt = now;
        } else {
            tutorReadAt = now;
        }
    }

    /** They meet in this room. */
    void meetIn(String address, Instant now) {
        need(Meeting.ONLINE);
        leadsTo(HandoverStage.ARRANGED);
        metAlreadyAt = null;
        room = address;
        arrangedAt = now;
    }

    /** They could meet there; the learner is asked. */
    void propose(long place) {
        need(Meeting.IN_PERSON);
        leadsTo(HandoverStage.PROPOSED);
        metAlreadyAt = null;
        placeId = place;
        agreedAt = null;
        arrangedAt = null;
    }

    /** The place suits the learner. */
    void agree(Instant now) {
        if (stage() != HandoverStage.PROPOSED) {
            throw new IllegalStateException("nothing to agree to: " + stage());
        }
        agreedAt = now;
        arrangedAt = now;
    }

    /** The place does not suit; another one is looked for. */
    void refuse(LocalDate due) {
        if (placeId == null) {
            throw new IllegalStateException("nothing to refuse: " + stage());
        }
        begin();
        dueOn = due;
    }

    /** They know already where they meet. */
    void haveMet(Instant now) {
        if (!takenOver) {
            throw new IllegalStateException("it began here");
        }
        leadsTo(HandoverStage.MET);
        placeId = null;
        agreedAt = null;
        metAlreadyAt = now;
    }

    /** They meet in another way than before. */
    void meetOtherwise(Meeting way, LocalDate due, Instant now) {
        begin();
        meeting = way;
        openedAt = now;
        dueOn = due;
    }

    /** The first lesson is later, for want of a place. */
    void holdBack(LocalDate due) {
        if (takenOver) {
            throw new IllegalStateException("it came in running");
        }
        heldBack++;
        dueOn = due;
    }

    private void begin() {
        leadsTo(HandoverStage.OPEN);
        metAlreadyAt = null;
        room = null;
        placeId = null;
        agreedAt = null;
        arrangedAt = null;
    }

    private void need(Meeting needed) {
        if (meeting != needed) {
            throw new IllegalStateException("they meet " + meeting);
        }
    }

    private void leadsTo(HandoverStage to) {
        if (stage() != to) {
            stage().requireNext(to);
        }
    }
}
