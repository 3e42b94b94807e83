package org.ieum.round;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.ieum.matching.Unlock;

@Converter
@Immutable
class UnlocksConverter extends JsonConverter<List<Unlock>> {

    static final TypeReference<List<Unlock>> TYPE = new TypeReference<>() {};

    UnlocksConverter() {
        super(TYPE);
    }
}
