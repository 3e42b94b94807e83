package org.ieum.interview;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** A talk with one applicant. */
@Entity
public class Interview extends Numbered {

    @Version
    int version;

    private Side side;
    private long personId;
    private String offeredBy;
    private Instant offeredAt;

    @Convert(converter = SealedConverter.class)
    private String way;

    private Instant taken;

    // They are few, and pages read them when the transaction is over.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "interview_time", joinColumns = @JoinColumn(name = "interview_id"))
    @Column(name = "starts_at")
    private Set<Instant> times = new HashSet<>();

    /** For Hibernate. */
    protected Interview() {}

    Interview(PersonId who) {
        this.side = who.side();
        this.personId = who.id();
    }

    /** These times are offered, whatever was before. */
    void offer(Collection<Instant> offered, String how, String by, Instant now) {
        times.retainAll(offered);
        times.addAll(offered);
        way = how;
        offeredBy = by;
        offeredAt = now;
        taken = null;
    }

    /** The applicant takes one of those that were offered. */
    void take(Instant time) {
        if (!times.contains(time)) {
            throw new IllegalStateException("this time was not offered");
        }
        taken = time;
    }

    /** What they took is free again; the times stay offered. */
    void giveBack() {
        taken = null;
    }

    public PersonId who() {
        return new PersonId(side, personId);
    }

    /** Who offered them, as audit rows name people, and talks. */
    public String offeredBy() { return offeredBy; }

    /** When they were offered. */
    public Instant offeredAt() { return offeredAt; }

    /** How the two talk, in the coordinator's words. */
    public String way() { return way; }

    /** What was offered, the earliest first. */
    public List<Instant> times() {
        return times.stream().sorted().toList();
    }

    /** What the applicant took; empty before. */
    public Optional<Instant> taken() { return Optional.ofNullable(taken); }

    /** Counts its changes. */
    public int version() { return version; }
}
