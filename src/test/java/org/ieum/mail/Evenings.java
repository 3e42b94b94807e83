package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/** The hour at which people are reminded, turned to by hand. */
@Singleton
public class Evenings {

    @Inject RemindingOfLessons reminding;

    /** As if it were that moment. */
    public void at(Instant now) {
        reminding.remind(now);
    }
}
