package org.ieum.hours;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What was certified to a tutor. It never changes: lessons that are written down later want another one. */
@Entity
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_seq")
    @SequenceGenerator(name = "certificate_seq", allocationSize = 1)
    private Long id;

    private String code;
    private Long tutorId;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private int lessons;
    private int minutes;
    private Instant issuedAt;

    /** For Hibernate. */
    protected Certificate() {}

    Certificate(String code, long tutorId, GivenHours given, Instant issuedAt) {
        this.code = code;
        this.tutorId = tutorId;
        this.fromOn = given.from();
        this.untilOn = given.until();
        this.lessons = given.lessons();
        this.minutes = given.minutes();
        this.issuedAt = issuedAt;
    }

    public long id() { return id; }

    /** By which its truth is checked. */
    public String code() { return code; }

    /** Empty once its tutor is forgotten. */
    public Optional<Long> tutorId() { return Optional.ofNullable(tutorId); }

    public LocalDate from() { return fromOn; }

    /** The last day. */
    public LocalDate until() { return untilOn; }

    public int lessons() { return lessons; }

    public int minutes() { return minutes; }

    public Instant issuedAt() { return issuedAt; }
}
