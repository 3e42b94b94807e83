package org.ieum.desk.web.pairing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.audit.Audit;
import org.ieum.checkin.CheckIn;
import org.ieum.checkin.CheckIns;
import org.ieum.desk.web.api.Cursor;
import org.ieum.platform.Caller;
import org.ieum.platform.Part;
import org.ieum.platform.QueryParameters;
import org.jboss.resteasy.reactive.RestQuery;

/** What people say of how their lessons go; for coordinators alone. */
@Path("/api/v1/check-ins")
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Check-ins")
class CheckInsApi {

    private static final int MOST = 200;

    @Inject CheckIns checkIns;
    @Inject Audit audit;
    @Inject Caller caller;
    @Inject ZoneId zone;

    /** {@code next} is the cursor of the next part; null for the last one. */
    record CheckInsView(
            List<CheckInView> items,
            long total,
            @Schema(nullable = true) String next) {}

    @GET
    @Transactional
    @Operation(operationId = "listCheckIns", summary = "What people say of how their lessons go, a part at a time")
    public CheckInsView list(
            @RestQuery
                    @Parameter(
                            description = "Of this pairing alone.",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
                    String pairing,
            @RestQuery
                    @Parameter(
                            description = "How many, 50 if it is left out.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
                    String limit,
            @RestQuery @Parameter(description = "`next` of the part before.") String cursor) {
        QueryParameters query = new QueryParameters();
        OptionalLong only = query.number("pairing", pairing, 1, Long.MAX_VALUE)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
        Part.Asked asked = Part.Asked.after(
                query.optional("cursor", cursor, Cursor::parse).orElse(0L),
                query.number("limit", limit, 1, MOST)
                        .orElse((long) Part.Asked.PAGE)
                        .intValue());
        query.requireSound();
        Part<CheckIn> part = checkIns.part(only, asked);
        audit.record(caller.actor(), "check-in.listed");
        return new CheckInsView(
                part.map(checkIn -> CheckInView.of(checkIn, zone)).items(),
                checkIns.count(only),
                part.last().map(checkIn -> Cursor.of(checkIn.id())).orElse(null));
    }
}
