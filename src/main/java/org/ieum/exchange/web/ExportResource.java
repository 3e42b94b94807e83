package org.ieum.exchange.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.exchange.PeopleFiles;
import org.ieum.platform.Caller;
import org.ieum.platform.QueryParameters;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Gives people out as files, with names and addresses only by a permit: for admins, and it is written down. */
// Not "/api/v1": a class with that path would hide every other below it that has none of its own.
@Path("/")
@Produces("text/csv; charset=UTF-8")
@RolesAllowed("admin")
@Tag(name = "Files")
class ExportResource {

    private static final String NO_STORE = "no-store";
    private static final String PERMIT =
            "Without the columns that say who somebody is and how to reach them, unless the"
                    + " caller asked for a permit on the page /exports and a second admin gave it.";

    @Inject PeopleFiles files;
    @Inject Caller caller;

    @GET
    @Path("api/v1/learners.csv")
    @ResponseHeader(name = "Cache-Control", value = NO_STORE)
    @Operation(
            operationId = "getLearnersFile",
            summary = "Learners who were approved and have not left, in the form in which they are imported",
            description = PERMIT)
    public String learners(@Parameter(schema = @Schema(type = SchemaType.INTEGER)) @RestQuery String permit) {
        return files.learners(permit(permit), caller.actor());
    }

    @GET
    @Path("api/v1/tutors.csv")
    @ResponseHeader(name = "Cache-Control", value = NO_STORE)
    @Operation(
            operationId = "getTutorsFile",
            summary = "All tutors, in the form in which they are imported",
            description = PERMIT)
    public String tutors(@Parameter(schema = @Schema(type = SchemaType.INTEGER)) @RestQuery String permit) {
        return files.tutors(permit(permit), caller.actor());
    }

    @GET
    @Path("api/v1/wishes.csv")
    @ResponseHeader(name = "Cache-Control", value = NO_STORE)
    @Operation(operationId = "getWishesFile", summary = "All wishes and vetoes, in the form in which they are imported")
    public String wishes() {
        return files.wishes(caller.actor());
    }

    private static Optional<Long> permit(String text) {
        QueryParameters query = new QueryParameters();
        Optional<Long> permit = query.number("permit", text, 1, Long.MAX_VALUE);
        query.requireSound();
        return permit;
    }
}
