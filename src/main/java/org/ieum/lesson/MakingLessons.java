package org.ieum.lesson;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.ieum.handover.HandoverChanged;
import org.ieum.pairing.LessonsEnded;
import org.ieum.pairing.LessonsEndedForThem;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.PairingsChanged;
import org.ieum.pairing.TimesChanged;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.job.Recurring;

/** Sees that each lesson of the weeks to come is there, and none that no pairing holds any more. Repeating it changes nothing. */
@Singleton
public class MakingLessons {

    /** How far ahead: people look a month ahead, and times may change. */
    static final int WEEKS = 4;

    /** Each day comes into sight so; and a file that was taken in shows in lessons after so many minutes. */
    private static final int EVERY = 5;

    @Inject Lessons lessons;
    @Inject RestingLessons resting;
    @Inject AdvisoryLocks locks;
    @Inject Clock clock;

    /** Makes what is missing, drops what is over. */
    @Transactional
    public void make() {
        locks.lock("lessons");
        make(Lessons.ALL);
    }

    private void make(long pairing) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.plusWeeks(WEEKS);
        lessons.drop(pairing, today, until, clock.getZone(), clock.instant());
        lessons.make(pairing, today, until, clock.getZone(), clock.instant());
        resting.cover();
    }

    void ended(@Observes LessonsEnded event) {
        make(event.pairingId());
    }

    void ended(@Observes LessonsEndedForThem event) {
        make(event.pairingId());
    }

    void arranged(@Observes OffersChanged event) {
        if (event.news() == OffersChanged.News.ARRANGED) {
            event.notices().stream()
                    .map(OffersChanged.Notice::pairingId)
                    .distinct()
                    .forEach(this::make);
        }
    }

    /** Afterwards: a round holds all pairings, and whoever makes all lessons needs them all, too. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PairingsChanged event) {
        QuarkusTransaction.requiringNew().run(this::make);
    }

    void changed(@Observes TimesChanged event) {
        make(event.pairingId());
    }

    /** The first lesson is later, for want of a place. */
    void heldBack(@Observes HandoverChanged event) {
        if (event.news() == HandoverChanged.HandoverNews.HELD_BACK) {
            make(event.pairingId());
        }
    }

    @Singleton
    static class Job extends Recurring {
        Job(MakingLessons making) {
            super(Duration.ofMinutes(EVERY), "make-lessons", making::make);
        }
    }
}
