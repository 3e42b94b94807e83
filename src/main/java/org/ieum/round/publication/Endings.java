package org.ieum.round.publication;

import java.util.Optional;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Reason;
import org.ieum.pairing.EndReason;
import org.ieum.round.Proposal;

/** Why a published proposal ends a pairing, in the words that are kept with the pairing. */
final class Endings {

    private Endings() {}

    static EndReason of(Proposal proposal) {
        return proposal.change() == Change.REPLACED
                ? EndReason.REPLACED
                : proposal.reasons().stream()
                        .flatMap(reason -> of(reason).stream())
                        .findFirst()
                        .orElse(EndReason.UNKNOWN);
    }

    private static Optional<EndReason> of(Reason reason) {
        if (reason instanceof Reason.Broken broken) {
            return Optional.of(
                    switch (broken.rule()) {
                        case SUBJECT -> EndReason.SUBJECT;
                        case LANGUAGE -> EndReason.LANGUAGE;
                        case PLACE -> EndReason.PLACE;
                        case COMMITMENT -> EndReason.COMMITMENT;
                        case GENDER -> EndReason.GENDER;
                        case RECORD_CHECK -> EndReason.RECORD_CHECK;
                        case VETO -> EndReason.VETO;
                        case TIMES -> EndReason.TIMES;
                        case REJECTED -> EndReason.REJECTED;
                    });
        }
        if (reason instanceof Reason.TutorGone) {
            return Optional.of(EndReason.ONE_OF_THEM);
        }
        if (reason instanceof Reason.NeedGone) {
            return Optional.of(EndReason.NEED_GONE);
        }
        return reason instanceof Reason.Collides ? Optional.of(EndReason.COLLIDES) : Optional.empty();
    }
}
