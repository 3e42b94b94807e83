package org.ieum.platform.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Whether the application may do more in its database than it needs. Whoever owns the tables, or is a superuser, can change
 * the trail and, as a superuser, run programs on the database's machine.
 */
@Readiness
@Singleton
class DatabaseRole implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseRole.class);

    private static final String MAY = """
            select r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication
                or pg_has_role('pg_execute_server_program', 'member'),
                exists (select 1 from pg_class c where c.relnamespace = to_regnamespace(current_schema())
                    and c.relkind = 'r' and pg_has_role(c.relowner, 'member'))
            from pg_roles r where r.rolname = current_user""";

    @Inject EntityManager entities;

    private boolean governs;
    private boolean owns;

    @Transactional
    void start(@Observes StartupEvent event) {
        Object[] may =
                (Object[]) entities.createNativeQuery(MAY, Object[].class).getSingleResult();
        governs = (boolean) may[0];
        owns = (boolean) may[1];
        if (governs || owns) {
            LOG.warn("The application comes to its database as " + (governs ? "somebody who governs it" : "its owner")
                    + ": the trail could be changed. Give it a role of its own and name the owner with"
                    + " QUARKUS_FLYWAY_USERNAME and QUARKUS_FLYWAY_PASSWORD (docs/operators.md, Two roles).");
        }
    }

    /** Up in any case: it works, with less to stop whoever breaks in. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Database role")
                .up()
                .withData("ownsTables", owns)
                .withData("governsDatabase", governs)
                .build();
    }
}
