package org.ieum.offer;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** What one of the two says to an offer. */
public enum OfferAnswer implements Coded {
    ACCEPTED,
    DECLINED;

    @Converter(autoApply = true)
    static class AnswerConverter extends CodedConverter<OfferAnswer> {}
}
