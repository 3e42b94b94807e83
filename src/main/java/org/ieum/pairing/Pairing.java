package org.ieum.pairing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.platform.ListConverter;

/**
 * A learner and a tutor who meet every week for a subject. Offered by a round or taken over; kept as long as it fits.
 */
@Entity
public class Pairing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairing_seq")
    @SequenceGenerator(name = "pairing_seq", allocationSize = 50)
    private Long id;

    @Version
    int version;

    private long learnerId;
    private long tutorId;
    private String subject;
    private Meeting meeting;

    @Convert(converter = ListConverter.OfSessions.class)
    @Column(columnDefinition = "text[]")
    private List<Session> times;

    private LocalDate since;
    private PairingState state = PairingState.RUNNING;
    private LocalDate endedOn;
    private EndReason endReason;
    private String endedBy;
    private boolean allowedAgain;

    @ElementCollection
    @CollectionTable(name = "booking", joinColumns = @JoinColumn(name = "pairing_id"))
    private Set<Booking> bookings = new HashSet<>();

    /** For Hibernate. */
    protected Pairing() {}

    /** A pairing that runs from {@code since} on, at these times of the installation's week. */
    public Pairing(
            long learnerId, String subject, long tutorId, Meeting meeting, Collection<Session> times, LocalDate since) {
        this.learnerId = learnerId;
        this.subject = subject;
        this.tutorId = tutorId;
        this.since = since;
        this.meeting = meeting;
        this.times = sorted(times);
        this.bookings.addAll(Booking.of(times, learnerId, tutorId));
    }

    /** The same, but as an offer that waits for both people's answers. */
    public static Pairing offered(
            long learnerId, String subject, long tutorId, Meeting meeting, Collection<Session> times, LocalDate since) {
        Pairing pairing = new Pairing(learnerId, subject, tutorId, meeting, times, since);
        pairing.state = PairingState.OFFERED;
        return pairing;
    }

    public long id() {
        return id;
    }

    public long learnerId() {
        return learnerId;
    }

    public long tutorId() {
        return tutorId;
    }

    /** The learner's or the tutor's id. */
    public long personId(Side side) {
        return side == Side.LEARNER ? learnerId : tutorId;
    }

    /** Key of the subject. */
    public String subject() {
        return subject;
    }

    public Meeting meeting() {
        return meeting;
    }

    /** Every week, in the installation's zone; sorted. */
    public List<Session> times() {
        return times;
    }

    /** The day it began. */
    public LocalDate since() {
        return since;
    }

    public PairingState state() {
        return state;
    }

    /** Whether a round may propose the same two for the same need again, after one of them declined or did not answer. */
    public boolean allowedAgain() {
        return allowedAgain;
    }

    /** The first day without it; empty unless it ran and ended. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Why it ended; empty unless it ran and ended, and for those of whom it is not known. */
    public Optional<EndReason> endReason() {
        return Optional.ofNullable(endReason);
    }

    /** Who ended it, as audit rows name people; empty as {@link #endReason()} is. */
    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    /** From now on they meet in this way at these times. */
    public void meet(Meeting meeting, Collection<Session> times) {
        if (!PairingState.LIVE.contains(state)) {
            throw new IllegalStateException(state + " has no times any more");
        }
        this.meeting = meeting;
        this.times = sorted(times);
        Set<Booking> hours = Booking.of(times, learnerId, tutorId);
        bookings.retainAll(hours);
        bookings.addAll(hours);
    }

    /**
     * It ends. Its hours are free again.
     *
     * @param by who ends it, as audit rows name people
     * @param on the first day without it
     */
    public void end(EndReason reason, String by, LocalDate on) {
        become(PairingState.ENDED);
        endReason = reason;
        endedBy = by;
        endedOn = on;
        bookings.clear();
    }

    /** It runs, from this day on. */
    public void run(LocalDate from) {
        become(PairingState.RUNNING);
        since = from;
    }

    /** Both people's answer is not waited for any longer. Its hours are free again. */
    public void fallThrough(PairingState how) {
        if (how != PairingState.DECLINED && how != PairingState.EXPIRED && how != PairingState.WITHDRAWN) {
            throw new IllegalStateException("an offer does not fall through by being " + how);
        }
        become(how);
        bookings.clear();
    }

    /** What was declined is an offer again, with its hours. */
    public void offerAgain() {
        become(PairingState.OFFERED);
        allowedAgain = false;
        meet(meeting, times);
    }

    /** A round may propose the two again, after one of them declined or did not answer. */
    public void allowAgain() {
        if (!canBeAllowedAgain()) {
            throw new IllegalStateException("nobody has refused what is " + state);
        }
        allowedAgain = true;
    }

    /** Whether one of the two declined or did not answer, so that rounds leave the two alone. */
    public boolean canBeAllowedAgain() {
        return state == PairingState.DECLINED || state == PairingState.EXPIRED;
    }

    private static List<Session> sorted(Collection<Session> times) {
        return List.copyOf(new TreeSet<>(times));
    }

    private void become(PairingState to) {
        if (!state.next().contains(to)) {
            throw new IllegalStateException(state + " cannot become " + to);
        }
        state = to;
    }
}
