package org.ieum.offer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How long people have. */
@ConfigMapping(prefix = "ieum.offer")
public interface OfferSettings {

    /** Whoever has not answered by then is asked once more. */
    @WithDefault("P2D")
    Duration remindAfter();

    /** Who has not answered by then is not waited for any longer; from a day on, to the end of that day. */
    @WithDefault("P5D")
    Duration expireAfter();

    /** How long a decline can be taken back, before the other side hears that it did not work out. */
    @WithDefault("PT10M")
    Duration declineStandsAfter();

    /** So long before the first lesson both have said yes, or it is a week later: where they meet has to be settled first. */
    @WithDefault("P3D")
    Period notice();
}
