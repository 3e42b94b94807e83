package org.ieum.exchange.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.exchange.PairingsFile;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Gives data files out. */
@Path("/api/v1/pairings.csv")
@Tag(name = "Files")
class PairingsResource {

    @Inject PairingsFile file;

    @GET
    @Produces("text/csv; charset=UTF-8")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @RolesAllowed({"coordinator", "admin"})
    @Operation(
            operationId = "getPairingsFile",
            summary = "Running pairings, in the form in which they are imported",
            description = "`include=offered` adds offers that wait for an answer.")
    public String running(@RestQuery String include) {
        return file.write("offered".equals(include));
    }
}
