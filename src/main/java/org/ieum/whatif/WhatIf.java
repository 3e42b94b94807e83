package org.ieum.whatif;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.ieum.matching.model.Plan;
import org.ieum.platform.stored.Counted;
import org.ieum.round.JsonConverter;
import org.ieum.round.Round;
import org.ieum.round.RoundState;

/** The plan that would be if something were otherwise, beside the one under review. */
@Entity
@Immutable
public class WhatIf extends Counted {

    private long roundId;
    private int planNumber;

    @Convert(converter = OfQuestion.class)
    @ColumnTransformer(write = "?::jsonb")
    private Question question;

    @Convert(converter = JsonConverter.OfPlan.class)
    @ColumnTransformer(write = "?::jsonb")
    private Plan plan;

    private String askedBy;
    private Instant askedAt;

    /** For Hibernate. */
    protected WhatIf() {}

    WhatIf(Round round, Question question, Plan plan, String askedBy, Instant askedAt) {
        this.roundId = round.id();
        this.planNumber = round.plans();
        this.question = question;
        this.plan = plan;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    public long roundId() { return roundId; }

    /** What was asked. */
    public Question question() { return question; }

    /** What would be. */
    public Plan plan() { return plan; }

    /** Who asked, as {@code account:7}. */
    public String askedBy() { return askedBy; }

    public Instant askedAt() { return askedAt; }

    /** Whether the plan that it was compared with is still the one under review. */
    public boolean isAbout(Round round) {
        return round.id() == roundId && round.plans() == planNumber && round.state() == RoundState.REVIEW;
    }

    @Converter
    @Immutable
    static class OfQuestion extends JsonConverter<Question> {
        OfQuestion() {
            super(Question.class);
        }
    }
}
