package org.ieum.web;

import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Yes or no for probes, who carry no token. Which part is down, and why, is for coordinators, at {@code
 * /q/health-details}.
 */
@Path("/q/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @Inject SmallRyeHealthReporter reporter;

    /** Whether the process runs. */
    @GET
    @Path("live")
    @PermitAll
    public Uni<Response> live() {
        return reporter.getLivenessAsync().map(HealthResource::answer);
    }

    /** Whether it can work; 503 while the database is away. */
    @GET
    @Path("ready")
    @PermitAll
    public Uni<Response> ready() {
        return reporter.getReadinessAsync().map(HealthResource::answer);
    }

    private static Response answer(SmallRyeHealth health) {
        return health.isDown()
                ? Response.status(503).entity("{\"status\":\"DOWN\"}").build()
                : Response.ok("{\"status\":\"UP\"}").build();
    }
}
