package org.ieum.round;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.ieum.matching.Reason;

@Converter
@Immutable
class ReasonsConverter implements AttributeConverter<List<Reason>, String> {

    private static final TypeReference<List<Reason>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Reason> reasons) {
        return Json.write(reasons, TYPE);
    }

    @Override
    public List<Reason> convertToEntityAttribute(String json) {
        return Json.read(json, TYPE);
    }
}
