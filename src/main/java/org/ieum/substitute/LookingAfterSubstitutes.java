package org.ieum.substitute;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.ieum.pairing.LessonsEnded;
import org.ieum.pairing.LessonsEndedForThem;
import org.ieum.pairing.OffersChanged;
import org.ieum.person.PersonLeft;
import org.ieum.person.PersonRests;
import org.ieum.platform.job.Recurring;

/** Does what is due with substitutes: takes back what is not needed, and looks for whom nobody stands in for yet. */
@Singleton
public class LookingAfterSubstitutes {

    @Inject FollowingLeaves following;
    @Inject ProposingSubstitutes proposing;

    /** Looks after all leaves; a second time finds nothing to do. */
    @Transactional
    public void all() {
        following.follow();
        proposing.propose();
    }

    /** After the lessons have heard of it: what they are by now is what counts. */
    void rests(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonRests event) {
        QuarkusTransaction.requiringNew().run(this::all);
    }

    /** Whoever stands in may have a lesson of their own now. */
    void arranged(@Observes(during = TransactionPhase.AFTER_SUCCESS) OffersChanged event) {
        if (event.news() == OffersChanged.News.ARRANGED) {
            QuarkusTransaction.requiringNew().run(following::follow);
        }
    }

    void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonLeft event) {
        QuarkusTransaction.requiringNew().run(following::follow);
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) LessonsEnded event) {
        QuarkusTransaction.requiringNew().run(following::follow);
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) LessonsEndedForThem event) {
        QuarkusTransaction.requiringNew().run(following::follow);
    }

    /** Each hour, on one replica at a time. */
    @Singleton
    static class Job extends Recurring {
        Job(Instance<LookingAfterSubstitutes> looking) {
            super(Duration.ofHours(1), "substitutes", () -> looking.get().all());
        }
    }
}
