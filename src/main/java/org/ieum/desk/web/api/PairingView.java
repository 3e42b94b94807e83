package org.ieum.desk.web.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Session;
import org.ieum.pairing.Pairing;

/**
 * A pairing as the API shows it.
 *
 * @param learner the learner's key
 * @param tutor the tutor's key
 * @param times every week, in the installation's zone, {@code SAT 10:00-11:00}
 * @param endedOn the first day without it; null unless it ran and ended
 * @param reason why it ended; null as {@code endedOn} is, or if nothing says it
 */
record PairingView(
        long id,
        String learner,
        String tutor,
        String subject,
        String delivery,
        List<String> times,
        LocalDate since,
        String state,
        @Schema(nullable = true) LocalDate endedOn,
        @Schema(nullable = true) String reason) {

    static PairingView of(Pairing pairing, String learner, String tutor) {
        return new PairingView(
                pairing.id(),
                learner,
                tutor,
                pairing.subject(),
                pairing.meeting().code(),
                pairing.times().stream().map(Session::toString).toList(),
                pairing.since(),
                pairing.state().code(),
                pairing.endedOn().orElse(null),
                pairing.endReason().map(Coded::code).orElse(null));
    }
}
