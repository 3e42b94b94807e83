package org.ieum.audit;

import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.regex.Pattern;
import org.ieum.platform.Actor;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;

/**
 * How much one of us reads. It is counted by the rows of the trail, so that no page, file or call is left out that leaves one,
 * and where the row is written, so that what was too much was not shown.
 */
@Singleton
class ReadingBudget {

    private static final Duration LATELY = Duration.ofHours(1);
    private static final Pattern READING = Pattern.compile(".*[.-](read|listed)");

    @Inject AuditEntries entries;
    @Inject ReadingSettings settings;
    @Inject StoppingReaders stopping;
    @Inject Caller caller;
    @Inject Clock clock;

    /** Whether it is a reading, by somebody who works here. */
    static boolean counts(String actor, String action) {
        return Actor.worksHere(actor) && READING.matcher(action).matches();
    }

    /**
     * Writes that something was read, unless that is too much.
     *
     * @param targets may hold null, for what is of nobody in particular
     * @throws HttpProblem 429; the caller's transaction shows nothing
     */
    void spend(String actor, String action, String kind, Collection<Long> targets, String network) {
        Instant now = clock.instant();
        Instant day = now.atZone(clock.getZone()).truncatedTo(ChronoUnit.DAYS).toInstant();
        ReadToday today = entries.insertReading(
                new AuditEntries.ReadAccess(now, actor, action, kind, targets, network), day, now.minus(LATELY));
        long most = most(actor);
        if (today.isMoreThan(most, settings.lists())) {
            stopping.stop(actor);
            throw HttpProblem.readTooMuch(
                    today.isMoreInADayThan(most, settings.lists()) ? untilTomorrow(now, clock.getZone()) : LATELY);
        }
    }

    private int most(String actor) {
        if (Actor.accountOf(actor).isEmpty()) {
            return settings.program();
        }
        boolean admin = Arc.container().requestContext().isActive() && caller.hasRole("admin");
        return admin ? settings.admin() : settings.coordinator();
    }

    private static Duration untilTomorrow(Instant now, ZoneId zone) {
        return Duration.between(
                now,
                LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant());
    }
}
