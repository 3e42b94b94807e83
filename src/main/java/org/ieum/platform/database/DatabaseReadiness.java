package org.ieum.platform.database;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says at once what {@link DatabaseWatch} knows; whoever asked the pool would wait as long as everybody else. */
@Readiness
@Singleton
class DatabaseReadiness implements HealthCheck {

    @Inject DatabaseWatch watch;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Database").status(!watch.isAway()).build();
    }
}
