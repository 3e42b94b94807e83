package org.ieum.explanation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.platform.Visitor;

/** The tutors whom it would be good to find. */
@Path("/api/v1/rounds/{id}")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Rounds")
class RecruitingResource {

    private static final String CSV = "text/csv;charset=utf-8";

    @Inject RecruitingList recruits;
    @Inject Visitor visitor;

    @GET
    @Path("/recruiting")
    @Operation(
            operationId = "listRecruits",
            summary = "The tutors whom it would be good to find",
            description =
                    "Each entry counts on top of those before it; its figures are what a plan of the whole round with"
                            + " that tutor reached. The list is worked out in the background while the round is reviewed.")
    public RecruitingView recruiting(long id) {
        return recruits.of(id, visitor.language());
    }

    @GET
    @Path("/recruiting.csv")
    @Produces(CSV)
    @Operation(operationId = "getRecruitsFile", summary = "The same as a file")
    public String recruitingCsv(long id) {
        return recruits.of(id, visitor.language()).csv();
    }
}
