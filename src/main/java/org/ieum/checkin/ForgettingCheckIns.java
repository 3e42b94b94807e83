package org.ieum.checkin;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.pairing.LongOverPairings;
import org.ieum.platform.job.Forgetting;
import org.ieum.retention.KeptThing;

/** Deletes what two people said of their lessons, and what was done about it, some time after the end of their pairing. */
@Singleton
class ForgettingCheckIns {

    @Inject CheckIns checkIns;
    @Inject Troubles troubles;
    @Inject LongOverPairings over;
    @Inject CheckInSettings settings;

    void all() {
        over.each(settings.keptAfter(), this::pairings, pairings -> {
            checkIns.forget(pairings);
            troubles.forget(pairings);
        });
    }

    private List<Long> pairings(long after, int most) {
        return Stream.concat(checkIns.pairings(after, most).stream(), troubles.pairings(after, most).stream())
                .sorted()
                .distinct()
                .limit(most)
                .toList();
    }

    /** Each day, on one replica at a time. */
    @Produces
    @Singleton
    static Forgetting daily(Instance<ForgettingCheckIns> forgetting, CheckInSettings settings) {
        return Forgetting.daily(
                KeptThing.CHECK_IN,
                settings.keptAfter(),
                "forget-check-ins",
                () -> forgetting.get().all());
    }
}
