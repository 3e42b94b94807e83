package org.ieum.schedule;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.ieum.matching.model.Weights;
import org.ieum.round.JsonConverter;

/** How rounds usually are, where an admin chose it. There is one. */
@Entity
class RoundHabits {

    static final int THE_ONE = 1;

    @Id
    private int id;

    @Version
    int version;

    @Convert(converter = JsonConverter.OfWeights.class)
    @ColumnTransformer(write = "?::jsonb")
    private Weights weights;

    private Integer startDay;
    private Integer startHour;
    private Integer timeLimitSeconds;
    private Instant consideredUntil;

    protected RoundHabits() {}

    Optional<Weights> weights() { return Optional.ofNullable(weights); }

    void weigh(Optional<Weights> weights) {
        this.weights = weights.orElse(null);
    }

    Optional<Rhythm> rhythm() {
        return Optional.ofNullable(startDay)
                .map(day -> new Rhythm(DayOfWeek.of(day), startHour, Duration.ofSeconds(timeLimitSeconds)));
    }

    /** The first beginning is the first one after {@code now}. */
    void beginBy(Optional<Rhythm> rhythm, Instant now) {
        startDay = rhythm.map(one -> one.day().getValue()).orElse(null);
        startHour = rhythm.map(Rhythm::hour).orElse(null);
        timeLimitSeconds =
                rhythm.map(one -> Math.toIntExact(one.timeLimit().toSeconds())).orElse(null);
        consideredUntil = rhythm.isPresent() ? now : null;
    }

    /** Whether nobody has dealt with a beginning yet; from now on somebody has. */
    boolean consider(Instant beginning) {
        boolean fresh = beginning.isAfter(consideredUntil);
        if (fresh) {
            consideredUntil = beginning;
        }
        return fresh;
    }
}
