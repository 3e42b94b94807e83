package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.desk.FindingPeople;
import org.ieum.desk.FindingPeople.PeoplePart;
import org.ieum.kernel.Side;
import org.ieum.platform.Caller;

/** Lists of people. */
// At the path of the sign-up: a class with a longer or shorter one would hide its other verbs, or have its own hidden.
@Path(PeopleApi.PATH)
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "People")
class PeopleApi {

    static final String PATH = "/api/v1/{people: learners|tutors}";

    @Inject FindingPeople finding;
    @Inject ShownPeople shown;
    @Inject Caller caller;

    /** {@code next} is the cursor of the next part; null for the last one. */
    record PeopleView(List<ObjectNode> items, long total, String next) {}

    @GET
    @Operation(operationId = "listPeople", summary = "People, a part at a time")
    @APIResponse(
            responseCode = "200",
            description = "A part of them.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "PeoplePart")))
    public PeopleView list(String people, @BeanParam PeopleParameters parameters) {
        boolean admin = caller.hasRole("admin");
        PeopleParameters.Asked asked = parameters.read(admin);
        PeoplePart part = finding.read(Side.ofPlural(people), asked.search(), asked.part(), caller.actor());
        return new PeopleView(
                shown.of(part.people(), admin),
                part.total(),
                part.next().map(Cursor::of).orElse(null));
    }
}
