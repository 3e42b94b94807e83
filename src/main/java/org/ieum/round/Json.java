package org.ieum.round;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Arrays;
import java.util.stream.Stream;
import org.ieum.matching.Reason;
import org.ieum.matching.Unlock;

/** How the solver's facts are kept in the database. A kind is known by its simple name, which must not change. */
final class Json {

    private static final ObjectMapper MAPPER = mapper();

    private Json() {}

    static String write(Object facts, TypeReference<?> type) {
        try {
            return MAPPER.writerFor(type).writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + type.getType(), e);
        }
    }

    static <T> T read(String text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read " + type.getType(), e);
        }
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addMixIn(Reason.class, ByKind.class)
                .addMixIn(Unlock.class, ByKind.class)
                .addMixIn(Question.class, ByKind.class)
                .build();
        Stream.of(Reason.class, Unlock.class, Question.class)
                .flatMap(facts -> Arrays.stream(facts.getPermittedSubclasses()))
                .forEach(mapper::registerSubtypes);
        return mapper;
    }

    /** The model of the solver knows no Jackson. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface ByKind {}
}
