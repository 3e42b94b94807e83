package org.ieum.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.ieum.retention.DueRetention;
import org.ieum.retention.KeptThing;
import org.ieum.retention.RetentionSettings;

/** The trail ends after some years; of a younger row the database lets go nothing. */
@Singleton
class ForgettingAudit implements DueRetention {

    @Inject AuditEntries entries;
    @Inject RetentionSettings settings;
    @Inject ZoneId zone;

    @Override
    public KeptThing what() {
        return KeptThing.AUDIT;
    }

    @Override
    public Period lasts() {
        return settings.audit();
    }

    @Override
    public long due(Instant at) {
        return entries.count("at < ?1", overBefore(at, zone));
    }

    @Override
    public int delete(Instant now) {
        return entries.deleteBefore(overBefore(now, zone));
    }
}
