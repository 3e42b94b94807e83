package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
@Blocking
@Tag(name = "People")
class PeopleApi {

    static final String PATH = "/api/v1/{people: learners|tutors}";

    private final FindingPeople finding;
    private final Caller caller;

    @Inject
    PeopleApi(FindingPeople finding, Caller caller) {
        this.finding = finding;
        this.caller = caller;
    }

    /** {@code next} is the cursor of the next part; null for the last one. */
    record PeopleView(List<ObjectNode> items, long total, String next) {}

    @GET
    @Operation(operationId = "listPeople", summary = "People, a part at a time")
    @APIResponse(
            responseCode = "200",
            description = "A part of them.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "PeoplePart")))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Where they stand.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"applied", "interview", "approved", "paused", "refused", "left"}))
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            description = "Key of a subject that they learn or teach.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "city",
            in = ParameterIn.QUERY,
            description = "Key of their city.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "delivery",
            in = ParameterIn.QUERY,
            description = "How they want to meet.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"either", "in_person", "online"}))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "The beginning of a key, or a part of a name; for admins an address, too.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "By what they are sorted.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"key", "name", "wait", "newest"},
                            defaultValue = "key"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many, 50 if it is left out.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "`next` of the part before.",
            schema = @Schema(type = SchemaType.STRING))
    public PeopleView list(String people, @Context UriInfo uri) {
        boolean admin = caller.hasRole("admin");
        PeopleListRequest asked = PeopleListRequest.of(uri.getQueryParameters(), admin);
        PeoplePart part = finding.read(Side.ofPlural(people), asked.search(), asked.part(), caller.actor());
        return new PeopleView(
                part.people().stream()
                        .map(person -> PersonJson.shown(person, admin))
                        .toList(),
                part.total(),
                part.next().map(Cursor::of).orElse(null));
    }
}
