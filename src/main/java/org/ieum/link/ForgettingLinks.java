package org.ieum.link;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.ieum.retention.DueRetention;
import org.ieum.retention.KeptThing;
import org.ieum.retention.RetentionSettings;

/** A link of long ago need not say any more that it is over. */
class ForgettingLinks {

    @Produces
    @Singleton
    DueRetention old(Links links, RetentionSettings settings, ZoneId zone) {
        return DueRetention.of(
                KeptThing.LINK, settings.links(), zone, links::countEndedBefore, links::deleteEndedBefore);
    }
}
