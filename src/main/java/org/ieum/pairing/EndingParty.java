package org.ieum.pairing;

import jakarta.persistence.Converter;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.platform.CodedConverter;

/** Whose wish it was that a pairing ended. */
public enum EndingParty implements Coded {
    LEARNER,
    TUTOR,
    ORGANISATION;

    /** One of the two, or the organisation if it is neither. */
    static EndingParty of(Optional<Side> side) {
        return side.map(one -> one == Side.LEARNER ? LEARNER : TUTOR).orElse(ORGANISATION);
    }

    @Converter(autoApply = true)
    static class EndingPartyConverter extends CodedConverter<EndingParty> {}
}
