package org.ieum.hours.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import org.ieum.hours.HoursFile;
import org.ieum.platform.Caller;
import org.ieum.platform.QueryParameters;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestQuery;

/** Where admins take a year's hours out, with names by a permit. */
@Path("/hours.xlsx")
@RolesAllowed("admin")
@Blocking
class HoursFiles {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject HoursFile file;
    @Inject Visitor visitor;
    @Inject Caller caller;
    @Inject Clock clock;

    @GET
    @Produces(WORKBOOK)
    public Response file(@RestQuery String year, @RestQuery String permit) {
        QueryParameters query = new QueryParameters();
        long wanted = query.number("year", year, 2000, 2999)
                .orElse((long) Year.now(clock).getValue());
        Optional<Long> leave = query.number("permit", permit, 1, Long.MAX_VALUE);
        query.requireSound();
        Year one = Year.of(Math.toIntExact(wanted));
        return Response.ok(file.of(one, leave, visitor.language(), caller.actor()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hours-" + one + ".xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
