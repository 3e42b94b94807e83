package org.ieum.round;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Arrays;
import java.util.stream.Stream;
import org.ieum.matching.model.Reason;
import org.ieum.matching.model.Unlock;

/** How the solver's facts are kept in the database. A kind is known by its simple name, which must not change. */
final class Json {

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
