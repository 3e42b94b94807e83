package org.ieum.pledge;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;

/**
 * Two tutors are at the last lessons together where these are at the same times, and each holds their own where they do not
 * touch. Where they would run into each other the lessons until now end when the new ones begin.
 */
@Singleton
class MakingWay {

    /** Minutes on the way between two lessons in person (data-files.md, round as a whole). */
    private static final int ROAD = 30;

    @Inject Pairings pairings;
    @Inject Clock clock;

    void arranged(@Observes OffersChanged event) {
        if (event.news() == OffersChanged.News.ARRANGED) {
            List<Pairing> handedOn = pairings.handedOn(LocalDate.now(clock));
            event.notices().stream()
                    .map(OffersChanged.Notice::pairingId)
                    .distinct()
                    .map(pairings::findById)
                    .forEach(next -> handedOn.stream()
                            .filter(until -> isSucceeded(until, next) && collide(until, next))
                            .forEach(until -> until.giveWay(next.since())));
        }
    }

    private static boolean isSucceeded(Pairing until, Pairing next) {
        return until.learnerId() == next.learnerId()
                && until.subject().equals(next.subject())
                && until.endedOn().filter(next.since()::isBefore).isPresent();
    }

    private static boolean collide(Pairing until, Pairing next) {
        int road = until.meeting() == Meeting.IN_PERSON && next.meeting() == Meeting.IN_PERSON ? ROAD : 0;
        return next.times().stream()
                .filter(time -> !until.times().contains(time))
                .anyMatch(time -> until.times().stream().anyMatch(old -> touch(old, time, road)));
    }

    private static boolean touch(Session one, Session other, int road) {
        return one.day() == other.day()
                && one.start() < other.start() + other.minutes() + road
                && other.start() < one.start() + one.minutes() + road;
    }
}
