package org.ieum.platform.start;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one source of time, the zone that it is told in, and the address of the service: each is injected by its type. No
 * mapped interface, since one for {@code ieum} as a whole would have to know the settings of all rooms.
 */
class Installation {

    @Produces
    @Singleton
    TurnableClock clock(ZoneId zone) {
        return new TurnableClock(zone);
    }

    @Produces
    @Singleton
    ZoneId zone(@ConfigProperty(name = "ieum.zone") ZoneId zone) {
        return zone;
    }

    @Produces
    @Singleton
    BaseUrl baseUrl(@ConfigProperty(name = BaseUrl.SETTING) String text) {
        return BaseUrl.parse(text);
    }

    @Produces
    @Singleton
    MailSender sender(@ConfigProperty(name = MailSender.SETTING) String text) {
        return MailSender.parse(text);
    }
}
