package org.ieum.desk.web.pairing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.checkin.AnsweringCheckIns;
import org.ieum.platform.Caller;

/** Where programs pass on how somebody says that their lessons go. */
@Path("/api/v1/pairings")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Check-ins")
class CheckInsOfPairingApi {

    @Inject AnsweringCheckIns answering;
    @Inject Caller caller;
    @Inject ZoneId zone;

    @POST
    @Path("/{id}/check-ins")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "writeDownCheckIn",
            summary = "Writes down how somebody says that their lessons go, in place of their last answer")
    @RequestBodySchema(CheckInBody.class)
    public CheckInView writeDown(long id, JsonNode body) {
        CheckInForm form = CheckInForm.read(body);
        return CheckInView.of(answering.writeDown(id, form.side(), form.answer(), form.line(), caller.actor()), zone);
    }
}
