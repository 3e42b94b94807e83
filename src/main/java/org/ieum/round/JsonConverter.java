package org.ieum.round;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;

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
}
