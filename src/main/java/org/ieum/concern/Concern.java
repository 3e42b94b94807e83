package org.ieum.concern;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** That something is not as it should be. It outlives whoever reported it and whomever it is about. */
@Entity
public class Concern extends Numbered {

    @Version
    int version;

    private Instant reportedAt;
    private Side reporterSide;
    private Long reporterId;
    private Long pairingId;

    @Convert(converter = SealedConverter.class)
    private String name;

    @Convert(converter = SealedConverter.class)
    private String contact;

    @Convert(converter = SealedConverter.class)
    private String text;

    private Instant lookedAt;
    private boolean stopped;
    private boolean told;
    private Instant settledAt;

    // Not at once: a row that is locked and joined is read past whoever opens what is sealed.
    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "concern_withheld", joinColumns = @JoinColumn(name = "concern_id"))
    @Column(name = "account_id")
    private Set<Long> withheld = new HashSet<>();

    /** For Hibernate. */
    protected Concern() {}

    Concern(Optional<PersonId> reporter, Optional<Long> pairing, ConcernText said, Instant now) {
        this.reporterSide = reporter.map(PersonId::side).orElse(null);
        this.reporterId = reporter.map(PersonId::id).orElse(null);
        this.pairingId = pairing.orElse(null);
        this.name = said.name().orElse(null);
        this.contact = said.contact().orElse(null);
        this.text = said.text();
        this.reportedAt = now;
    }

    public Instant reportedAt() { return reportedAt; }

    /** Who reported it from their own page; empty for a stranger, and once they are erased. */
    public Optional<PersonId> reporter() {
        return reporterId == null ? Optional.empty() : Optional.of(new PersonId(reporterSide, reporterId));
    }

    /** Whose lessons it is about. */
    public Optional<Long> pairing() { return Optional.ofNullable(pairingId); }

    /** How a stranger is called, if they said it. */
    public Optional<String> name() { return Optional.ofNullable(name); }

    /** How a stranger is reached, if they said it. */
    public Optional<String> contact() { return Optional.ofNullable(contact); }

    public String text() { return text; }

    /** When one of its readers first said that they had looked at it; empty before. */
    public Optional<Instant> lookedAt() { return Optional.ofNullable(lookedAt); }

    /** Whether it holds the lessons of its pairing back. */
    public boolean stopped() { return stopped; }

    /** Whether the other one was told that there are no lessons for now. */
    public boolean told() { return told; }

    /** When it was settled; empty before. */
    public Optional<Instant> settledAt() { return Optional.ofNullable(settledAt); }

    /** Whether this account reads nothing of it: it is about them. */
    boolean isWithheldFrom(long account) {
        return withheld.contains(account);
    }

    void withholdFrom(Collection<Long> accounts) {
        withheld.addAll(accounts);
    }

    void look(Instant now) {
        if (lookedAt == null) {
            lookedAt = now;
        }
    }

    void stop(boolean held) {
        stopped = held;
    }

    void tell() {
        told = true;
    }

    void settle(Instant now) {
        if (lookedAt == null || settledAt != null) {
            throw new IllegalStateException("only what was looked at is settled, once");
        }
        settledAt = now;
    }

    /** Nobody knows any more who reported it. */
    void forgetReporter() {
        reporterSide = null;
        reporterId = null;
        name = null;
        contact = null;
    }
}
