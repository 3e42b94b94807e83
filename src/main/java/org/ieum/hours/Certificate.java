package org.ieum.hours;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.platform.stored.Counted;

/** What was certified to a tutor. It never changes: lessons that are written down later want another one. */
@Entity
public class Certificate extends Counted {

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
