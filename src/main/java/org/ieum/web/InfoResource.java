package org.ieum.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What runs here, for whoever keeps it running: the version of the artifact and of what is stored, Java's, PostgreSQL's. For admins
 * alone, for it tells a stranger which faults to try.
 */
@Path("/q/info")
@RolesAllowed("admin")
class InfoResource {

    private static final String STORED = """
            select (select max(cast(version as bigint)) from flyway_schema_history where version is not null and success),
                current_setting('server_version')""";

    @ConfigProperty(name = "ieum.version")
    String version;

    @Inject EntityManager entities;

    /** What runs here; {@code stored} is the last migration, by which an older artifact knows that it is too old. */
    record Info(String version, long stored, String java, String postgresql, String system) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    @Transactional
    public Info info() {
        Object[] stored =
                (Object[]) entities.createNativeQuery(STORED, Object[].class).getSingleResult();
        return new Info(
                version,
                (Long) stored[0],
                System.getProperty("java.vm.vendor") + " " + Runtime.version(),
                (String) stored[1],
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }
}
