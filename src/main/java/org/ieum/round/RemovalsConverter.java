package org.ieum.round;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.ieum.matching.Plan.Removal;

@Converter
@Immutable
class RemovalsConverter implements AttributeConverter<List<Removal>, String> {

    private static final TypeReference<List<Removal>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Removal> removals) {
        return Json.write(removals, TYPE);
    }

    @Override
    public List<Removal> convertToEntityAttribute(String json) {
        return Json.read(json, TYPE);
    }
}
