package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.ieum.retention.DueRetention;
import org.ieum.retention.KeptThing;
import org.ieum.retention.RetentionSettings;

/** A mail that has left, or was given up, is over after some months; one that still waits is not. */
@Singleton
class ForgettingOldMails implements DueRetention {

    @Inject OutboxMessages messages;
    @Inject RetentionSettings settings;
    @Inject ZoneId zone;

    @Override
    public KeptThing what() {
        return KeptThing.MAIL;
    }

    @Override
    public Period lasts() {
        return settings.mails();
    }

    @Override
    public long due(Instant at) {
        return messages.countSettled(overBefore(at, zone));
    }

    @Override
    public int delete(Instant now) {
        return messages.deleteSettled(overBefore(now, zone));
    }
}
