package org.ieum.message;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.pairing.LongOverPairings;
import org.ieum.platform.job.Recurring;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

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
    static class Job {

        @Produces
        @Singleton
        Retention kept(MessageSettings settings) {
            return Retention.of(KeptThing.MESSAGE, settings.keptAfter());
        }

        @Produces
        @Singleton
        Recurring forgettingMessages(Instance<ForgettingMessages> forgetting) {
            return new Recurring(
                    Duration.ofHours(24),
                    "forget-messages",
                    () -> forgetting.get().all());
        }
    }
}
