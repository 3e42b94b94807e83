package org.ieum.pairing;

import static java.util.Comparator.comparing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.platform.ListConverter;
import org.ieum.platform.stored.Numbered;

/**
 * A learner and a tutor who meet every week for a subject. Offered by a round or taken over; kept as long as it fits.
 */
@Entity
public class Pairing extends Numbered {

    /** Lessons at which both the tutor until now and the next one are. */
    private static final int TOGETHER = 2;

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
    private EndingParty endedFor;
    private boolean allowedAgain;

    @ElementCollection
    @CollectionTable(name = "booking", joinColumns = @JoinColumn(name = "pairing_id"))
    private Set<Booking> bookings = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "pairing_phase", joinColumns = @JoinColumn(name = "pairing_id"))
    @OrderColumn(name = "number")
    @BatchSize(size = 200)
    private List<Phase> phases = new ArrayList<>();

    /** Counts the changes of its times. */
    private int changes;

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
        this.phases.add(Phase.from(since, meeting, this.times));
        this.bookings.addAll(Booking.of(times, learnerId, tutorId));
    }

    /** The same, but as an offer that waits for both people's answers. */
    public static Pairing offered(
            long learnerId, String subject, long tutorId, Meeting meeting, Collection<Session> times, LocalDate since) {
        Pairing pairing = new Pairing(learnerId, subject, tutorId, meeting, times, since);
        pairing.state = PairingState.OFFERED;
        return pairing;
    }

    /** Counts its changes. */
    public int version() { return version; }

    public long learnerId() { return learnerId; }

    public long tutorId() { return tutorId; }

    /** The learner's or the tutor's id. */
    public long personId(Side side) {
        return side == Side.LEARNER ? learnerId : tutorId;
    }

    /** Key of the subject. */
    public String subject() { return subject; }

    /** How they meet, by the last that was agreed: perhaps from a later day on. */
    public Meeting meeting() { return meeting; }

    /** Every week, in the installation's zone; sorted. The last that were agreed: perhaps from a later day on. */
    public List<Session> times() { return times; }

    /** The day it began. */
    public LocalDate since() { return since; }

    public PairingState state() { return state; }

    /** Whether a round may propose the same two for the same need again, after one of them declined or did not answer. */
    public boolean allowedAgain() { return allowedAgain; }

    /** The first day without it; empty unless it ran and ended. */
    public Optional<LocalDate> endedOn() { return Optional.ofNullable(endedOn); }

    /** Why it ended; empty unless it ran and ended, and for those of whom it is not known. */
    public Optional<EndReason> endReason() { return Optional.ofNullable(endReason); }

    /** Who ended it, as audit rows name people; empty as {@link #endReason()} is. */
    public Optional<String> endedBy() { return Optional.ofNullable(endedBy); }

    /** Who wanted that it ended; empty while it has not, and for those of which it is not known. */
    public Optional<EndingParty> endedFor() { return Optional.ofNullable(endedFor); }

    /** All times that it ever had, those that never began too; the place of each is its number for good. */
    public List<Phase> phases() {
        return List.copyOf(phases);
    }

    /** How many changes of its times there were. */
    public int changes() { return changes; }

    /** Whether its last change touched these. */
    public boolean isFresh(Phase phase) {
        return phase.changedIn() == changes;
    }

    /** The times of a day; before the first and after the last day those that are nearest. */
    public Phase at(LocalDate day) {
        return phases.stream()
                .filter(phase -> phase.holdsOn(day))
                .findFirst()
                .or(() -> begun().filter(phase -> phase.startsOn().isAfter(day)).min(comparing(Phase::startsOn)))
                .or(() -> begun().max(comparing(Phase::startsOn)))
                .orElseGet(() -> Phase.from(since, meeting, times));
    }

    /** Whether it runs on a day or is to begin after it; what ends later still does. */
    public boolean runsOn(LocalDate day) {
        return state == PairingState.RUNNING
                || (state == PairingState.ENDED
                        && endedOn.isAfter(day)
                        && begun().findAny().isPresent());
    }

    /** The times that take the place of those of a day later on. */
    public Optional<Phase> after(LocalDate day) {
        return begun().filter(phase -> phase.startsOn().isAfter(day))
                .filter(phase -> !phase.equals(at(day)))
                .min(comparing(Phase::startsOn));
    }

    /** Whether these hours are its own: it may have had to yield them to an older one. */
    public boolean holds(Session time) {
        return bookings.containsAll(Booking.of(List.of(time), learnerId, tutorId));
    }

    private Stream<Phase> begun() {
        return phases.stream().filter(Phase::isSome);
    }

    /**
     * From a day on they meet in this way at these times; until then, and in all the past, as it was.
     *
     * @param from if it begins later, or is only offered, its first day counts
     */
    public void meet(LocalDate from, Meeting meeting, Collection<Session> times) {
        if (!PairingState.LIVE.contains(state)) {
            throw new IllegalStateException(state + " has no times any more");
        }
        meetFrom(from.isBefore(since) || state == PairingState.OFFERED ? since : from, meeting, times);
    }

    /** Takes its hours anew: it may have had to yield them to an older one that is gone now. */
    public void holdHours() {
        if (!PairingState.LIVE.contains(state)) {
            throw new IllegalStateException(state + " has no times any more");
        }
        Set<Booking> hours = Booking.of(times, learnerId, tutorId);
        bookings.retainAll(hours);
        bookings.addAll(hours);
    }

    private void meetFrom(LocalDate from, Meeting meeting, Collection<Session> times) {
        this.meeting = meeting;
        this.times = sorted(times);
        next().meet(from, meeting, this.times);
        holdHours();
    }

    private Phases next() {
        changes++;
        return new Phases(phases, changes);
    }

    /**
     * It ends because the organisation, or a plan, says so. Its hours are free again.
     *
     * @param by who ends it, as audit rows name people
     * @param on the first day without it
     */
    public void end(EndReason reason, String by, LocalDate on) {
        end(reason, by, on, EndingParty.ORGANISATION);
    }

    /** The same; {@code party} wanted it. */
    void end(EndReason reason, String by, LocalDate on, EndingParty party) {
        state = state.becoming(PairingState.ENDED);
        endReason = reason;
        endedBy = by;
        endedFor = party;
        endedOn = on;
        next().cut(on);
        bookings.clear();
    }

    /** The day of the last lesson but one: from then on whoever takes the learner over is there as well. */
    public LocalDate handsOnFrom() {
        int lessons = 0;
        LocalDate day = endedOn;
        List<Session> last = at(endedOn.minusDays(1)).times();
        while (lessons < TOGETHER && day.isAfter(endedOn.minusWeeks(TOGETHER))) {
            day = day.minusDays(1);
            DayOfWeek weekday = day.getDayOfWeek();
            lessons += (int) last.stream().filter(time -> time.day() == weekday).count();
        }
        return day;
    }

    /** Whether its learner goes on with {@code next}, whose lessons begin while these are still held. */
    boolean handsOnTo(Pairing next) {
        return endedOn != null
                && next.state != PairingState.OFFERED
                && since.isBefore(next.since)
                && next.since.isBefore(endedOn)
                && learnerId == next.learnerId
                && subject.equals(next.subject);
    }

    /** What was to end later ends on this day: whoever goes on needs the hours. */
    public void giveWay(LocalDate on) {
        if (state != PairingState.ENDED || !on.isBefore(endedOn)) {
            throw new IllegalStateException(state + " does not end before " + on);
        }
        endedOn = on;
        next().cut(on);
    }

    /** It runs, from this day on. */
    public void run(LocalDate from) {
        state = state.becoming(PairingState.RUNNING);
        if (!from.equals(since)) {
            since = from;
            next().begin(from);
        }
    }

    /** Both people's answer is not waited for any longer. Its hours are free again. */
    public void fallThrough(PairingState how) {
        if (how != PairingState.DECLINED && how != PairingState.EXPIRED && how != PairingState.WITHDRAWN) {
            throw new IllegalStateException("an offer does not fall through by being " + how);
        }
        state = state.becoming(how);
        next().cut(since);
        bookings.clear();
    }

    /** What was declined is an offer again, with its hours. */
    public void offerAgain() {
        state = state.becoming(PairingState.OFFERED);
        allowedAgain = false;
        next().reopen(since);
        holdHours();
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
}
