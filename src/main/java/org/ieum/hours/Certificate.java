package org.ieum.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.platform.stored.Counted;

/** What was certified to a tutor. It never changes: lessons that are written down later want another one. */
@Entity
public class Certificate extends Counted {

    /**
     * The hours of some time, as they were when it was issued.
     *
     * @param until the last day
     */
    @Embeddable
    public record Certified(
            @Column(name = "from_on") LocalDate from,
            @Column(name = "until_on") LocalDate until,
            int lessons,
            int minutes) {}

    private String code;
    private Long tutorId;
    private Certified hours;
    private Instant issuedAt;

    /** For Hibernate. */
    protected Certificate() {}

    Certificate(String code, long tutorId, GivenHours given, Instant issuedAt) {
        this.code = code;
        this.tutorId = tutorId;
        this.hours = new Certified(given.from(), given.until(), given.lessons(), given.minutes());
        this.issuedAt = issuedAt;
    }

    /** By which its truth is checked. */
    public String code() { return code; }

    /** Empty once its tutor is forgotten. */
    public Optional<Long> tutorId() { return Optional.ofNullable(tutorId); }

    /** What is certified. */
    public Certified hours() { return hours; }

    public Instant issuedAt() { return issuedAt; }
}
