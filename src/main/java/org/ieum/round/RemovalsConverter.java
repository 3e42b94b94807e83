package org.ieum.round;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.ieum.matching.Plan.Removal;

@Converter
@Immutable
class RemovalsConverter extends JsonConverter<List<Removal>> {

    RemovalsConverter() {
        super(new TypeReference<>() {});
    }
}
