package org.ieum.message;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.pairing.LongOverPairings;
import org.ieum.platform.job.Forgetting;
import org.ieum.retention.KeptThing;

/** Deletes what two people wrote to each other, some time after the end of their pairing. */
@Singleton
class ForgettingMessages {

    @Inject WrittenMessages messages;
    @Inject Conversations conversations;
    @Inject LongOverPairings over;
    @Inject MessageSettings settings;

    void all() {
        over.each(settings.keptAfter(), messages::pairings, pairings -> {
            messages.forget(pairings);
            conversations.forget(pairings);
        });
    }

    /** Each day, on one replica at a time. */
    @Produces
    @Singleton
    static Forgetting daily(Instance<ForgettingMessages> forgetting, MessageSettings settings) {
        return Forgetting.daily(
                KeptThing.MESSAGE,
                settings.keptAfter(),
                "forget-messages",
                () -> forgetting.get().all());
    }
}
