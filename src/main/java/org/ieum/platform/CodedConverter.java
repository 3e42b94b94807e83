package org.ieum.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.lang.reflect.ParameterizedType;
import org.ieum.kernel.AgeBand;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;

/** Writes coded values by their code. */
public abstract class CodedConverter<E extends Enum<E> & Coded> implements AttributeConverter<E, String> {

    private final Class<E> type;

    /** For the enum that the subclass names: {@code extends CodedConverter<Decision>}. */
    @SuppressWarnings("unchecked") // It is this class's own type argument.
    protected CodedConverter() {
        ParameterizedType named = (ParameterizedType) getClass().getGenericSuperclass();
        this.type = (Class<E>) named.getActualTypeArguments()[0];
    }

    @Override
    public String convertToDatabaseColumn(E value) {
        return value == null ? null : value.code();
    }

    @Override
    public E convertToEntityAttribute(String code) {
        return code == null ? null : Coded.parse(type, code);
    }

    @Converter(autoApply = true)
    static class OfAgeBand extends CodedConverter<AgeBand> {}

    @Converter(autoApply = true)
    static class OfDelivery extends CodedConverter<Delivery> {}

    @Converter(autoApply = true)
    static class OfGender extends CodedConverter<Gender> {}

    @Converter(autoApply = true)
    static class OfMeeting extends CodedConverter<Meeting> {}

    @Converter(autoApply = true)
    static class OfPageLanguage extends CodedConverter<PageLanguage> {}

    @Converter(autoApply = true)
    static class OfSide extends CodedConverter<Side> {}
}
