package org.ieum.round;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.ieum.matching.Alternative;

@Converter
@Immutable
class AlternativeConverter extends JsonConverter<Alternative> {

    static final TypeReference<Alternative> TYPE = new TypeReference<>() {};

    AlternativeConverter() {
        super(TYPE);
    }
}
