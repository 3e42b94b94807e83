package org.ieum.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Base64;

/**
 * Keeps a text sealed in the database. A converter knows neither column nor row, so the sealing itself is done where
 * Hibernate reads and writes whole rows ({@code SealingRows}); this carries the sealed bytes there and
 * back. What comes past it unsealed, a query that names the column for example, is refused.
 */
@Converter
public class SealedConverter implements AttributeConverter<String, byte[]> {

    /** No text that people send has this sign. */
    private static final String MARK = "\0";

    /** Sealed bytes on their way. */
    public static String marked(byte[] sealed) {
        return MARK + Base64.getEncoder().encodeToString(sealed);
    }

    /**
     * The bytes on their way.
     *
     * @throws IllegalStateException if it is a text that nobody sealed
     */
    public static byte[] unmarked(String carried) {
        if (!carried.startsWith(MARK)) {
            throw new IllegalStateException("a text that is to be sealed is written past its row");
        }
        return Base64.getDecoder().decode(carried.substring(MARK.length()));
    }

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : unmarked(text);
    }

    @Override
    public String convertToEntityAttribute(byte[] sealed) {
        return sealed == null ? null : marked(sealed);
    }
}
