package org.ieum.link;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.ieum.retention.DueRetention;
import org.ieum.retention.KeptThing;
import org.ieum.retention.RetentionSettings;

/** A link of long ago need not say any more that it is over. */
@Singleton
class ForgettingLinks implements DueRetention {

    @Inject Links links;
    @Inject RetentionSettings settings;
    @Inject ZoneId zone;

    @Override
    public KeptThing what() {
        return KeptThing.LINK;
    }

    @Override
    public Period lasts() {
        return settings.links();
    }

    @Override
    public long due(Instant at) {
        return links.count("expiresAt < ?1", overBefore(at, zone));
    }

    @Override
    public int delete(Instant now) {
        return Math.toIntExact(links.delete("expiresAt < ?1", overBefore(now, zone)));
    }
}
