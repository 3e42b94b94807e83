package org.ieum.desk.web.pairing;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.checkin.CheckIn;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;

/**
 * What one of two people says of how their lessons go, as the API shows it.
 *
 * @param pairing its id
 * @param side which of the two was asked
 * @param answer null while they have not said anything
 * @param line what they wrote along with it; null for nothing
 * @param answeredAt null while they have not said anything
 */
record CheckInView(
        long id,
        long pairing,
        @Schema(implementation = Side.class) String side,
        OffsetDateTime askedAt,

        @Schema(implementation = CheckInAnswer.class, nullable = true)
        String answer,

        @Schema(nullable = true) String line,
        @Schema(nullable = true) OffsetDateTime answeredAt) {

    static CheckInView of(CheckIn checkIn, ZoneId zone) {
        return new CheckInView(
                checkIn.id(),
                checkIn.pairingId(),
                checkIn.who().side().code(),
                checkIn.askedAt().atZone(zone).toOffsetDateTime(),
                checkIn.answer().map(Coded::code).orElse(null),
                checkIn.line().orElse(null),
                checkIn.answeredAt()
                        .map(at -> at.atZone(zone).toOffsetDateTime())
                        .orElse(null));
    }
}
