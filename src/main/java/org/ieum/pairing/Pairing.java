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
    private State state = State.RUNNING;
    private LocalDate endedOn;
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
        pairing.state = State.OFFERED;
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

    public State state() {
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

    /** From now on they meet in this way at these times. */
    public void meet(Meeting meeting, Collection<Session> times) {
        this.meeting = meeting;
        this.times = sorted(times);
        Set<Booking> hours = Booking.of(times, learnerId, tutorId);
        bookings.retainAll(hours);
        bookings.addAll(hours);
    }

    private static List<Session> sorted(Collection<Session> times) {
        return List.copyOf(new TreeSet<>(times));
    }

    /** It ends; {@code on} is the first day without it. Its hours are free again. */
    public void end(LocalDate on) {
        state = State.ENDED;
        endedOn = on;
        bookings.clear();
    }

    /** It runs, from this day on. */
    public void run(LocalDate from) {
        state = State.RUNNING;
        since = from;
    }

    /** An offer comes to nothing. Its hours are free again. */
    public void fallThrough(State how) {
        if (state != State.OFFERED || State.LIVE.contains(how) || how == State.ENDED) {
            throw new IllegalStateException(state + " cannot become " + how);
        }
        state = how;
        bookings.clear();
    }

    /** What was declined is an offer again, with its hours. */
    public void offerAgain() {
        state = State.OFFERED;
        allowedAgain = false;
        meet(meeting, times);
    }

    /** A round may propose the two again. */
    public void allowAgain() {
        allowedAgain = true;
    }
}
