package org.ieum.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;

/** Writes coded values by their code. */
public abstract class CodedConverter<E extends Enum<E> & Coded> implements AttributeConverter<E, String> {

    private final Class<E> type;

    /** For one type of value. */
    protected CodedConverter(Class<E> type) {
        this.type = type;
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
    static class OfDelivery extends CodedConverter<Delivery> {
        OfDelivery() {
            super(Delivery.class);
        }
    }

    @Converter(autoApply = true)
    static class OfGender extends CodedConverter<Gender> {
        OfGender() {
            super(Gender.class);
        }
    }

    @Converter(autoApply = true)
    static class OfMeeting extends CodedConverter<Meeting> {
        OfMeeting() {
            super(Meeting.class);
        }
    }

    @Converter(autoApply = true)
    static class OfPageLanguage extends CodedConverter<PageLanguage> {
        OfPageLanguage() {
            super(PageLanguage.class);
        }
    }

    @Converter(autoApply = true)
    static class OfSide extends CodedConverter<Side> {
        OfSide() {
            super(Side.class);
        }
    }
}
