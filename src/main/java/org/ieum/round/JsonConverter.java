package org.ieum.round;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Plan.Removal;
import org.ieum.matching.model.Reason;
import org.ieum.matching.model.Unlock;
import org.ieum.matching.model.Weights;

/** Keeps facts of the solver as JSON; null is null. A kind is known by its simple name, which must not change. */
public abstract class JsonConverter<T> implements AttributeConverter<T, String> {

    private final TypeReference<T> type;
    private final Json json;

    /** For what the subclass names; {@code kinds} are sealed interfaces besides those of the solver. */
    protected JsonConverter(Class<?>... kinds) {
        Type named = ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
        this.type = new TypeReference<>() {
            @Override
            public Type getType() { return named; }
        };
        this.json = new Json(kinds);
    }

    @Override
    public String convertToDatabaseColumn(T facts) {
        return facts == null ? null : json.write(facts, type);
    }

    @Override
    public T convertToEntityAttribute(String text) {
        return text == null ? null : json.read(text, type);
    }

    @Converter
    @Immutable
    static class OfReasons extends JsonConverter<List<Reason>> {}

    @Converter
    @Immutable
    static class OfRemovals extends JsonConverter<List<Removal>> {}

    /** What counts how much. */
    @Converter
    @Immutable
    public static class OfWeights extends JsonConverter<Weights> {}

    @Converter
    @Immutable
    static class OfWorth extends JsonConverter<List<Plan.Worth>> {}

    @Converter
    @Immutable
    static class OfAlternative extends JsonConverter<Alternative> {}

    @Converter
    @Immutable
    static class OfUnlocks extends JsonConverter<List<Unlock>> {}

    /** A whole plan. */
    @Converter
    @Immutable
    public static class OfPlan extends JsonConverter<Plan> {}

    /** How they are written. */
    private static final class Json {

        private final ObjectMapper mapper;

        /** {@code kinds} are sealed interfaces besides those of the solver. */
        Json(Class<?>... kinds) {
            JsonMapper.Builder builder = JsonMapper.builder().addModule(new Jdk8Module());
            Stream.concat(Stream.of(Reason.class, Unlock.class), Arrays.stream(kinds))
                    .forEach(facts -> {
                        builder.addMixIn(facts, ByKind.class);
                        builder.registerSubtypes(facts.getPermittedSubclasses());
                    });
            mapper = builder.build();
        }

        String write(Object facts, TypeReference<?> type) {
            try {
                return mapper.writerFor(type).writeValueAsString(facts);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("cannot write " + type.getType(), e);
            }
        }

        <T> T read(String text, TypeReference<T> type) {
            try {
                return mapper.readValue(text, type);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("cannot read " + type.getType(), e);
            }
        }

        /** The model of the solver knows no Jackson. */
        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
        private interface ByKind {}
    }
}
