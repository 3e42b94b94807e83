package org.ieum.joining;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.joining.SignUpRateLimit.Purpose;

/** A coordinator lets the people of one room sign up on one day, past the limit of their network. */
@Singleton
public class HoldingWorkshops {

    /** For so many people at most: a full hall. */
    public static final int MOST = 200;

    /** So many days ahead at most. */
    public static final int AHEAD = 60;

    private static final int LATEST = 50;
    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final String TARGET = "workshop";

    @Inject Workshops workshops;
    @Inject Audit audit;
    @Inject Clock clock;
    @Inject ZoneId zone;

    /** The latest, newest first. */
    @Transactional
    public List<Workshop> latest() {
        return workshops.latest(LATEST);
    }

    /**
     * A code for a day in the installation's zone; empty if the day is over or more than {@link #AHEAD} days away, or if it
     * would be for nobody or for more than {@link #MOST}.
     */
    @Transactional
    public Optional<Workshop> open(LocalDate day, int most, String actor) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        if (day.isBefore(today) || day.isAfter(today.plusDays(AHEAD)) || most < 1 || most > MOST) {
            return Optional.empty();
        }
        Workshop workshop = new Workshop(
                WorkshopCode.fresh(),
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                most,
                actor,
                clock.instant());
        workshops.persist(workshop);
        audit.record(actor, "workshop.opened", TARGET, workshop.id());
        return Optional.of(workshop);
    }

    /** Nobody else comes in by it; does nothing to one that is over. */
    @Transactional
    public void end(long id, String actor) {
        workshops
                .findByIdOptional(id)
                .filter(workshop -> !workshop.isOver(clock.instant()))
                .ifPresent(workshop -> {
                    workshop.end(clock.instant());
                    audit.record(actor, "workshop.ended", TARGET, id);
                });
    }

    /** Whether a code works now. */
    @Transactional
    public boolean isOpen(WorkshopCode code) {
        return workshops.isOpen(code, clock.instant());
    }

    /** Counts one who came with a code; false if it lets nobody in now. In a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean allows(Purpose purpose, WorkshopCode code) {
        return !code.text().isEmpty() && workshops.counts(code, purpose, clock.instant());
    }

    @Transactional
    int forget() {
        return workshops.forget(clock.instant().minus(REMEMBERED));
    }
}
