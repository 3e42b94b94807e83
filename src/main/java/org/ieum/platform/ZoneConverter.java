package org.ieum.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.ZoneId;

/** Writes zones by their IANA name. */
@Converter(autoApply = true)
class ZoneConverter implements AttributeConverter<ZoneId, String> {

    @Override
    public String convertToDatabaseColumn(ZoneId zone) {
        return zone == null ? null : zone.getId();
    }

    @Override
    public ZoneId convertToEntityAttribute(String name) {
        return name == null ? null : ZoneId.of(name);
    }
}
