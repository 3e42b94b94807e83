package org.ieum.desk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All pairings at once. */
@Path("/api/v1/pairings.ndjson")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Pairings")
class PairingLinesApi {

    private static final String LINES = "application/x-ndjson";
    private static final int SIZE = 500;

    @Inject PairingLines lines;

    @GET
    @Produces(LINES)
    @Operation(
            operationId = "streamPairings",
            summary = "All pairings in every state, each as JSON on a line of its own")
    @APIResponse(
            responseCode = "200",
            description = "In the order of their ids.",
            content = @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput all() {
        return out -> lines.write(out, SIZE);
    }
}
