package org.ieum.audit;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ieum.platform.Actor;
import org.ieum.platform.proxy.CallersNetwork;

/** Those who read too much: stopped, told of to admins, and let go on by one. All of it stands in the trail. */
@Singleton
public class StoppingReaders {

    static final String STOPPED = "reading.stopped";
    static final String ALLOWED = "reading.allowed";

    @Inject AuditEntries entries;
    @Inject Event<ReadingStopped> stopped;
    @Inject CallersNetwork from;
    @Inject Clock clock;

    /** In a transaction of its own, for that of the reading does not last. Once a day, unless an admin let them go on. */
    @Transactional(TxType.REQUIRES_NEW)
    void stop(String actor) {
        if (!stopped().contains(actor)) {
            write(actor, STOPPED, actor);
            stopped.fire(new ReadingStopped(actor, clock.instant()));
        }
    }

    /** Who is stopped today and was not let go on since, as the records name them. */
    public List<String> stopped() {
        return entries.stopped(
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
    }

    /**
     * Lets somebody read as much again today.
     *
     * @return whether they were stopped, and by somebody else than themselves
     */
    @Transactional
    public boolean allow(String actor, String admin) {
        if (actor.equals(admin) || !stopped().contains(actor)) {
            return false;
        }
        write(admin, ALLOWED, actor);
        return true;
    }

    private void write(String by, String action, String actor) {
        entries.persist(new AuditEntry(
                clock.instant(),
                by,
                action,
                Actor.kindOf(actor),
                Actor.numberOf(actor),
                from.find().orElse(null)));
    }
}
