package org.ieum.audit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.ieum.retention.DueRetention;
import org.ieum.retention.KeptThing;
import org.ieum.retention.RetentionSettings;

/** The trail ends after some years; of a younger row the database lets go nothing. */
class ForgettingAudit {

    @Produces
    @Singleton
    DueRetention old(AuditEntries entries, RetentionSettings settings, ZoneId zone) {
        return DueRetention.of(KeptThing.AUDIT, settings.audit(), zone, entries::countBefore, entries::deleteBefore);
    }
}
