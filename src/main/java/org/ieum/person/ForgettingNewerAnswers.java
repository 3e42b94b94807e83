package org.ieum.person;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.ieum.retention.DueRetention;
import org.ieum.retention.KeptThing;
import org.ieum.retention.RetentionSettings;

/** Answers that nobody took go as whoever never proved their address does. */
class ForgettingNewerAnswers {

    @Produces
    @Singleton
    DueRetention old(NewerAnswers answers, RetentionSettings settings, ZoneId zone) {
        return DueRetention.of(
                KeptThing.NEWER_ANSWER, settings.neverConfirmed(), zone, answers::countBefore, answers::forgetBefore);
    }
}
