package org.ieum.desk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.LookingAfterAddresses;
import org.ieum.desk.LookingAfterAddresses.PausedAddress;
import org.ieum.desk.LookingAfterAddresses.PausedPart;
import org.ieum.kernel.Side;
import org.ieum.outbox.AddressPause.PauseReason;
import org.ieum.platform.Caller;
import org.ieum.platform.QueryParameters;

/** Whom no mail reaches any more. */
@Path("/api/v1/address-pauses")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Mails")
class AddressPausesApi {

    @Inject LookingAfterAddresses addresses;
    @Inject Caller caller;

    /** {@code next} is the cursor of the next part; null for the last one. */
    record AddressPausesView(
            List<AddressPauseView> items,
            long total,
            @Schema(nullable = true) String next) {}

    /**
     * That mails to somebody come back, so that none is sent.
     *
     * @param ref the key of the learner or tutor
     * @param reason what the server said of the address
     */
    record AddressPauseView(
            @Schema(implementation = Side.class) String side,
            String ref,
            @Schema(implementation = PauseReason.class) String reason,
            Instant since) {

        static AddressPauseView of(PausedAddress one) {
            return new AddressPauseView(
                    one.side().code(),
                    one.person().ref(),
                    one.pause().reason().code(),
                    one.pause().since());
        }
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAddressPauses",
            summary = "Addresses to which no mail is sent because one came back, a part at a time, the oldest first")
    public AddressPausesView list(@BeanParam PartParameters parameters) {
        QueryParameters query = new QueryParameters();
        var asked = parameters.part(query);
        query.requireSound();
        PausedPart part = addresses.paused(asked, caller.actor());
        return new AddressPausesView(
                part.people().stream().map(AddressPauseView::of).toList(),
                part.total(),
                part.next().map(Cursor::of).orElse(null));
    }
}
