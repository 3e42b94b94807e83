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

    private final NewerAnswers answers;
    private final RetentionSettings settings;
    private final ZoneId zone;

    @Inject
    ForgettingNewerAnswers(NewerAnswers answers, RetentionSettings settings, ZoneId zone) {
        this.answers = answers;
        this.settings = settings;
        this.zone = zone;
    }

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
        return answers.count(before(at));
    }

    @Override
    public int delete(Instant now) {
        return answers.forget(before(now));
    }

    private Instant before(Instant at) {
        return at.atZone(zone).minus(lasts()).toInstant();
    }
}
