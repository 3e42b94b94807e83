package org.ieum.person;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.ieum.retention.DueRetention;
import org.ieum.retention.KeptThing;
import org.ieum.retention.RetentionSettings;

/** Answers that nobody took go as whoever never proved their address does. */
@Singleton
class ForgettingNewerAnswers implements DueRetention {

    @Inject NewerAnswers answers;
    @Inject RetentionSettings settings;
    @Inject ZoneId zone;

    @Override
    public KeptThing what() {
        return KeptThing.NEWER_ANSWER;
    }

    @Override
    public Period lasts() {
        return settings.neverConfirmed();
    }

    @Override
    public long due(Instant at) {
        return answers.count(overBefore(at, zone));
    }

    @Override
    public int delete(Instant now) {
        return answers.forget(overBefore(now, zone));
    }
}
