package org.ieum.desk.web.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Phase;

/**
 * A pairing as the API shows it.
 *
 * @param learner the learner's key
 * @param tutor the tutor's key
 * @param times every week, in the installation's zone, {@code SAT 10:00/60}; those of today, or of the first day
 * @param changes what takes their place later on
 * @param endedOn the first day without it; null unless it ran and ended
 * @param reason why it ended; null as {@code endedOn} is, or if nothing says it
 */
public record PairingView(
        long id,
        String learner,
        String tutor,
        String subject,
        @Schema(implementation = Meeting.class) String delivery,
        List<String> times,
        List<ChangeView> changes,
        LocalDate since,
        @Schema(implementation = PairingState.class) String state,
        @Schema(nullable = true) LocalDate endedOn,

        @Schema(implementation = EndReason.class, nullable = true)
        String reason) {

    /** Times from a day on. */
    record ChangeView(
            LocalDate from,
            @Schema(implementation = Meeting.class) String delivery,
            List<String> times) {}

    static PairingView of(Pairing pairing, String learner, String tutor, LocalDate today) {
        Phase now = pairing.at(today);
        return new PairingView(
                pairing.id(),
                learner,
                tutor,
                pairing.subject(),
                now.meeting().code(),
                now.times().stream().map(Session::toString).toList(),
                pairing.phases().stream()
                        .filter(phase -> phase.isSome() && phase.startsOn().isAfter(today) && !phase.equals(now))
                        .map(phase -> new ChangeView(
                                phase.startsOn(),
                                phase.meeting().code(),
                                phase.times().stream().map(Session::toString).toList()))
                        .toList(),
                pairing.since(),
                pairing.state().code(),
                pairing.endedOn().orElse(null),
                pairing.endReason().map(Coded::code).orElse(null));
    }
}
