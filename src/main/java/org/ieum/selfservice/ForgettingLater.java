package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ieum.learner.Learners;
import org.ieum.outbox.ForgettingMails;
import org.ieum.pairing.Pairings;
import org.ieum.person.People;
import org.ieum.platform.job.Recurring;
import org.ieum.tutor.Tutors;

/**
 * What could not be forgotten at once: the last mail to somebody, once it has left, and what mails to the others of their
 * pairings say of them.
 */
@Singleton
class ForgettingLater {

    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Pairings pairings;
    @Inject ForgettingMails mails;

    /** Forgets what can be forgotten by now. */
    @Transactional
    void lookAround() {
        lookAround(learners);
        lookAround(tutors);
    }

    private void lookAround(People<?> people) {
        Map<Long, Instant> forgotten = people.forgotten();
        mails.forgetSettled(people.side(), forgotten.keySet());
        Map<Long, Instant> others = new HashMap<>();
        pairings.partnersOf(people.side(), forgotten.keySet())
                .forEach((person, theirs) ->
                        theirs.forEach(other -> others.merge(other, forgotten.get(person), ForgettingLater::later)));
        mails.emptySettled(people.side().other(), others);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Each hour. */
    @Singleton
    static class Job extends Recurring {
        Job(ForgettingLater later) {
            super(Duration.ofHours(1), "forget-mails", later::lookAround);
        }
    }
}
