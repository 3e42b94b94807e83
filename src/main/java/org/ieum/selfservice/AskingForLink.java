package org.ieum.selfservice;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ieum.person.EmailAddress;

/**
 * Somebody lost the link to their page and types their address. Whoever asks learns nothing about who is known, not by the
 * answer and not by how long it takes: nobody is looked up before it ({@link SendingAskedLinks}).
 */
@Singleton
public class AskingForLink {

    @Inject AskedLinks links;
    @Inject AskingThrottle throttle;
    /** Asked for late: the scheduler itself needs the jobs, and they need this. */
    @Inject Instance<SchedulerClient> jobs;
    @Inject Clock clock;

    /**
     * Has the link sent, within seconds, to whoever has the address.
     *
     * @param network the network address of whoever asks
     * @return false if too many were asked for from there
     */
    @Transactional
    public boolean ask(EmailAddress address, String network) {
        if (!throttle.allows(network)) {
            return false;
        }
        AskedLink asked = new AskedLink(address.text(), clock.instant());
        links.add(asked);
        jobs.get().scheduleIfNotExists(SendingAskedLinks.job(asked.id()), clock.instant());
        return true;
    }
}
