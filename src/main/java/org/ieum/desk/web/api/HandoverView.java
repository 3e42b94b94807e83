package org.ieum.desk.web.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.desk.web.api.Pairs.Pair;
import org.ieum.handover.Handover;
import org.ieum.handover.HandoverStage;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.pairing.PairingState;

/**
 * How the two of a pairing come to meet, as the API shows it.
 *
 * @param pairing its id
 * @param learner the learner's key
 * @param tutor the tutor's key
 * @param state the pairing's
 * @param dueOn by the end of this day there is to be a room or a place
 * @param heldBack how often the first lesson was put off for it
 * @param learnerHasRead whether they have read how to meet safely
 * @param tutorHasRead the same
 * @param place the id of the place that is chosen or agreed on; null for none
 */
record HandoverView(
        long pairing,
        String learner,
        String tutor,
        @Schema(implementation = PairingState.class) String state,
        @Schema(implementation = Meeting.class) String delivery,
        @Schema(implementation = HandoverStage.class) String stage,
        LocalDate dueOn,
        boolean overdue,
        int heldBack,
        boolean learnerHasRead,
        boolean tutorHasRead,
        @Schema(nullable = true) Long place,

        @Schema(
                nullable = true,
                description = "The address of their room; told where one hand-over is read, not in lists.")
        String room) {

    static HandoverView of(Handover handover, Pair two, LocalDate today) {
        return new HandoverView(
                handover.id(),
                two.learner(),
                two.tutor(),
                two.pairing().state().code(),
                handover.meeting().code(),
                handover.stage().code(),
                handover.dueOn(),
                handover.stage().waits() && handover.dueOn().isBefore(today),
                handover.heldBack(),
                handover.hasRead(Side.LEARNER),
                handover.hasRead(Side.TUTOR),
                handover.placeId().orElse(null),
                null);
    }

    /** With the address at which anybody who knows it comes in. */
    HandoverView at(String address) {
        return new HandoverView(
                pairing,
                learner,
                tutor,
                state,
                delivery,
                stage,
                dueOn,
                overdue,
                heldBack,
                learnerHasRead,
                tutorHasRead,
                place,
                address);
    }
}
