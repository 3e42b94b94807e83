package org.ieum.desk.web.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.platform.Caller;
import org.ieum.pledge.ReadingPledges;

/** Whose pledge ends soon. */
@Path("/api/v1/pledges")
@RolesAllowed({"coordinator", "admin"})
@Blocking
@Tag(name = "People")
class PledgesApi {

    @Inject ReadingPledges reading;
    @Inject Caller caller;

    @GET
    @Operation(operationId = "listPledges", summary = "Pledges that end soon, those without an answer first")
    public List<PledgeView> list() {
        return reading.ending(caller.actor()).stream()
                .map(one -> PledgeView.of(one.tutor(), one.year()))
                .toList();
    }
}
