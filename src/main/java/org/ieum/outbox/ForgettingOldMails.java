package org.ieum.outbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import org.ieum.platform.job.Recurring;
import org.ieum.retention.DueRetention;
import org.ieum.retention.KeptThing;
import org.ieum.retention.RetentionSettings;

/** A mail that has left, or was given up, is over after some months; one that still waits is not. */
class ForgettingOldMails {

    @Produces
    @Singleton
    Recurring unasked(UnaskedMails unasked) {
        return new Recurring(Duration.ofHours(1), "forget-unasked-mails", unasked::forget);
    }

    @Produces
    @Singleton
    DueRetention old(OutboxMessages messages, RetentionSettings settings, ZoneId zone) {
        return DueRetention.of(KeptThing.MAIL, settings.mails(), zone, messages::countSettled, messages::deleteSettled);
    }
}
