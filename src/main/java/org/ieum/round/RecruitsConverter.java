package org.ieum.round;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.ieum.matching.Recruit;

@Converter
@Immutable
class RecruitsConverter extends JsonConverter<List<Recruit>> {

    static final TypeReference<List<Recruit>> TYPE = new TypeReference<>() {};

    RecruitsConverter() {
        super(TYPE);
    }
}
