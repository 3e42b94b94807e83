package org.ieum.pairing;

import jakarta.persistence.Converter;
import java.util.Locale;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** One of the two people of a pairing. */
public enum Party implements Coded {
    LEARNER,
    TUTOR;

    /** The other one. */
    public Party other() {
        return this == LEARNER ? TUTOR : LEARNER;
    }

    /** The purpose of the links by which this one answers an offer; their target is the pairing. */
    public String linkPurpose() {
        return "offer-" + code();
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class PartyConverter extends CodedConverter<Party> {
        PartyConverter() {
            super(Party.class);
        }
    }
}
