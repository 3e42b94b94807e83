package org.ieum.desk.duplicate;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** Somebody's second entry, whose things follow the first. */
@Entity
class MergedPerson extends Numbered {

    private Side side;
    private long keptId;
    private long goneId;
    private String mergedBy;
    private Instant mergedAt;

    @Convert(converter = SealedConverter.class)
    private String journal;

    /** For Hibernate. */
    protected MergedPerson() {}

    MergedPerson(PersonId kept, PersonId gone, String by, Instant now, String journal) {
        this.side = kept.side();
        this.keptId = kept.id();
        this.goneId = gone.id();
        this.mergedBy = by;
        this.mergedAt = now;
        this.journal = journal;
    }

    PersonId kept() {
        return new PersonId(side, keptId);
    }

    PersonId gone() {
        return new PersonId(side, goneId);
    }

    String mergedBy() { return mergedBy; }

    Instant mergedAt() { return mergedAt; }

    /** What was moved and how the second one stood, as JSON. */
    String journal() { return journal; }
}
