package org.ieum.round;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.ieum.matching.Reason;

@Converter
@Immutable
class ReasonsConverter extends JsonConverter<List<Reason>> {

    ReasonsConverter() {
        super(new TypeReference<>() {});
    }
}
