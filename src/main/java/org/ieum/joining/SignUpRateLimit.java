package org.ieum.joining;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.ieum.person.SelfDescription;
import org.ieum.person.TakingIn;
import org.ieum.platform.Sealing;
import org.ieum.platform.proxy.Network;
import org.jboss.logging.Logger;

/**
 * Counts who comes from where, over all replicas, so that a robot does not fill the house. A range of addresses is a home,
 * a school, an office; it is kept as a keyed hash, and forgotten after a day.
 */
@Singleton
public class SignUpRateLimit {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final Logger LOG = Logger.getLogger(SignUpRateLimit.class);

    private static final String COUNT = "select arrived(:range, :purpose, :hour)";

    @Inject EntityManager entities;
    @Inject Sealing sealing;
    @Inject JoiningSettings settings;
    @Inject TakingIn takingIn;
    @Inject Clock clock;

    /** What is counted. */
    public enum Purpose {
        /** The first answers of somebody. */
        BEGIN,
        /** A link to go on later. */
        MAIL,
        /** Answers that are sent. */
        SEND,
        /** A concern that a stranger reports. */
        CONCERN
    }

    /** Counts one; false if there were too many from this range in this hour. In a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean allows(Purpose purpose, String address) {
        Number tries = (Number) entities.createNativeQuery(COUNT, Integer.class)
                .setParameter("range", range(address))
                .setParameter("purpose", purpose.name())
                .setParameter("hour", hour().atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return isWithin(purpose, tries.intValue());
    }

    /** Counts and takes a sign-up that is sent; false if there were too many from this range in this hour. */
    public boolean takes(SelfDescription<?> said, String address) {
        int tries = takingIn.take(
                said, new TakingIn.Arrival(range(address), Purpose.SEND.name(), hour(), most(Purpose.SEND)));
        return isWithin(Purpose.SEND, tries);
    }

    private byte[] range(String address) {
        return sealing.lookup("range:" + Network.of(address));
    }

    private boolean isWithin(Purpose purpose, int tries) {
        if (tries == most(purpose) + 1) {
            LOG.warnf(
                    "More than %d sign-ups (%s) in this hour from one range of addresses: whoever comes now is told to come"
                            + " back at %s, or to use the code of a workshop. A proxy whose headers are not trusted makes"
                            + " everybody one range; IEUM_JOINING_PER_HOUR is the limit.",
                    most(purpose), purpose, next());
        }
        return tries <= most(purpose);
    }

    /** When they may come again. */
    public Instant next() {
        return hour().plus(1, ChronoUnit.HOURS);
    }

    @Transactional
    int forget() {
        return entities.createNativeQuery("delete from arrival where hour < :old")
                .setParameter("old", clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Many begin who do not go on. */
    private int most(Purpose purpose) {
        return switch (purpose) {
            case BEGIN -> 4 * settings.perHour();
            case MAIL, SEND, CONCERN -> settings.perHour();
        };
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }
}
