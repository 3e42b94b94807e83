package org.ieum.platform.database;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Whether a start anew would help: a PostgreSQL that this process has started, and that has not answered for a minute, comes back
 * with it. One beside it does not.
 */
@Liveness
@Singleton
class OwnDatabaseLiveness implements HealthCheck {

    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final DatabaseWatch watch;
    private final boolean own;

    @Inject
    OwnDatabaseLiveness(
            DatabaseWatch watch, @ConfigProperty(name = "ieum.own-database", defaultValue = "false") boolean own) {
        this.watch = watch;
        this.own = own;
    }

    @Override
    public HealthCheckResponse call() {
        return answer(own, watch.awayFor());
    }

    static HealthCheckResponse answer(boolean own, Duration away) {
        return HealthCheckResponse.named("Own database")
                .status(!own || away.compareTo(PATIENCE) < 0)
                .build();
    }
}
