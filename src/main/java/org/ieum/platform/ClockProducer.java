package org.ieum.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one source of time; its zone is the installation's. */
class ClockProducer {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "ieum.zone") ZoneId zone) {
        return Clock.system(zone);
    }
}
