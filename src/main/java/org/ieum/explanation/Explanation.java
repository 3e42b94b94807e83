package org.ieum.explanation;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.ieum.matching.model.Recruit;
import org.ieum.round.JsonConverter;

/** What is worked out about a round's plan while it is reviewed. */
@Entity
public class Explanation {

    @Id
    private Long roundId;

    private int attempts;

    @Convert(converter = OfRecruits.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<Recruit> recruits = List.of();

    private Instant endedAt;

    /** For Hibernate. */
    protected Explanation() {}

    Explanation(long roundId) {
        this.roundId = roundId;
    }

    /** The tutors whom it would be good to find, each on top of those before; perhaps not all of them yet. */
    public List<Recruit> recruits() { return recruits; }

    /** When it was finished or given up; empty while it goes on. */
    public Optional<Instant> endedAt() { return Optional.ofNullable(endedAt); }

    /** The plan is another one now. */
    void beginAnew() {
        attempts = 0;
        recruits = List.of();
        endedAt = null;
    }

    /** Counts another beginning. */
    int begin() {
        return ++attempts;
    }

    void become(List<Recruit> list) {
        recruits = List.copyOf(list);
    }

    void end(Instant now) {
        endedAt = now;
    }

    @Converter
    @Immutable
    static class OfRecruits extends JsonConverter<List<Recruit>> {}
}
