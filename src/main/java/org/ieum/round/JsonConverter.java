package org.ieum.round;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.ieum.matching.Alternative;
import org.ieum.matching.Plan;
import org.ieum.matching.Plan.Removal;
import org.ieum.matching.Reason;
import org.ieum.matching.Recruit;
import org.ieum.matching.Unlock;
import org.ieum.matching.Weights;

/** Keeps facts of the solver as JSON; null is null. */
abstract class JsonConverter<T> implements AttributeConverter<T, String> {

    private final TypeReference<T> type;

    JsonConverter(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T facts) {
        return facts == null ? null : Json.write(facts, type);
    }

    @Override
    public T convertToEntityAttribute(String json) {
        return json == null ? null : Json.read(json, type);
    }

    @Converter
    @Immutable
    static class OfReasons extends JsonConverter<List<Reason>> {
        OfReasons() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class OfRemovals extends JsonConverter<List<Removal>> {
        OfRemovals() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class OfWeights extends JsonConverter<Weights> {
        OfWeights() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class OfWorth extends JsonConverter<List<Plan.Worth>> {
        OfWorth() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class OfAlternative extends JsonConverter<Alternative> {
        OfAlternative() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class OfUnlocks extends JsonConverter<List<Unlock>> {
        OfUnlocks() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class OfRecruits extends JsonConverter<List<Recruit>> {
        OfRecruits() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class OfQuestion extends JsonConverter<Question> {
        OfQuestion() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class OfPlan extends JsonConverter<Plan> {
        OfPlan() {
            super(new TypeReference<>() {});
        }
    }
}
