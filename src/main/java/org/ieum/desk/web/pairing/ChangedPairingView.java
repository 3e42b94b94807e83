package org.ieum.desk.web.pairing;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Phase;

/**
 * What a pairing is after it was changed; {@code GET /pairings/{id}} shows all of it.
 *
 * @param times its times, each from a day on, in the order of days
 * @param endedOn the first day without it; null while none is known
 */
record ChangedPairingView(
        long id,
        @Schema(implementation = PairingState.class) String state,
        List<TimesView> times,
        @Schema(nullable = true) LocalDate endedOn) {

    /** @param until the first day without them; null while none is known */
    record TimesView(
            LocalDate from,
            @Schema(nullable = true) LocalDate until,
            @Schema(implementation = Meeting.class) String delivery,
            List<String> times) {}

    static ChangedPairingView of(Pairing pairing) {
        return new ChangedPairingView(
                pairing.id(),
                pairing.state().code(),
                pairing.phases().stream()
                        .filter(Phase::isSome)
                        .map(phase -> new TimesView(
                                phase.startsOn(),
                                phase.end().orElse(null),
                                phase.meeting().code(),
                                phase.times().stream().map(Session::toString).toList()))
                        .toList(),
                pairing.endedOn().orElse(null));
    }
}
