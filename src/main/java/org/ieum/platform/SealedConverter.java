package org.ieum.platform;

import jakarta.inject.Inject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a text sealed in the database. */
@Converter
public class SealedConverter implements AttributeConverter<String, byte[]> {

    private final Sealing sealing;

    @Inject
    SealedConverter(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : sealing.seal(text);
    }

    @Override
    public String convertToEntityAttribute(byte[] sealed) {
        return sealed == null ? null : sealing.open(sealed);
    }
}
