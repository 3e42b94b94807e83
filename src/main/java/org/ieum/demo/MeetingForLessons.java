package org.ieum.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.handover.ChoosingPlaces;
import org.ieum.handover.HandingOver;
import org.ieum.handover.Handover;
import org.ieum.handover.KeepingPlaces;
import org.ieum.handover.MeetingPlace;
import org.ieum.handover.PlaceFacts;
import org.ieum.handover.WaitingHandovers;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.lesson.AskingAfterLessons;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonParty;
import org.ieum.lesson.LessonState;
import org.ieum.lesson.LessonWord;
import org.ieum.lesson.Lessons;
import org.ieum.lesson.SayingOfLessons;
import org.ieum.lesson.SayingOfLessons.Teller;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;

/** Pairs settle where they meet, have their lessons or not, and say so. */
@Singleton
class MeetingForLessons {

    @Inject KeepingPlaces places;
    @Inject ChoosingPlaces choosing;
    @Inject WaitingHandovers waiting;
    @Inject HandingOver handing;
    @Inject Pairings pairings;
    @Inject Lessons lessons;
    @Inject AskingAfterLessons asking;
    @Inject SayingOfLessons saying;
    @Inject Names names;
    @Inject Clock clock;

    /** A hand-over, with the place that is chosen or could be. */
    private record Settling(long pairing, boolean online, Optional<Long> chosen, Optional<Long> possible) {}

    /** What is said of a lesson. */
    private record SaidOfLesson(long lesson, PersonId by, LessonWord word) {}

    /** Where a learner and a tutor of each city can meet. */
    void openPlaces() {
        InventedPeople.CITIES.stream()
                .distinct()
                .forEach(city -> places.add(
                        new PlaceFacts(city, "Library of " + city, "1 Book Street, " + city, "9:00-21:00", "", ""),
                        Audit.SYSTEM));
    }

    /** Rooms and places are settled, some days after the second yes; a place is proposed on one day and agreed to on another. */
    void settle(Lots lots, Rates rates, int days) {
        settleDue(lots, rates, days);
        if (days > 1) {
            settleDue(lots, rates, days);
        }
    }

    private void settleDue(Lots lots, Rates rates, int ahead) {
        QuarkusTransaction.requiringNew()
                .call(() -> waiting.all().stream()
                        .flatMap(handover -> due(handover, lots, rates, ahead).stream())
                        .toList())
                .forEach(this::settle);
    }

    private Optional<Settling> due(Handover handover, Lots lots, Rates rates, int ahead) {
        Pairing pairing = pairings.findById(handover.id());
        int days = lots.upTo(rates.count("handover.settled-within"), "handover", names.of(pairing), pairing.since());
        // Between the second yes and the day until which they have time are three days, or what is left.
        boolean late =
                LocalDate.now(clock).plusDays(ahead).isAfter(handover.dueOn().minusDays(days));
        return late || handover.placeId().isPresent()
                ? Optional.of(new Settling(
                        pairing.id(),
                        handover.meeting() == Meeting.ONLINE,
                        handover.placeId(),
                        choosing.fitting(pairing).stream().map(MeetingPlace::id).findFirst()))
                : Optional.empty();
    }

    private void settle(Settling one) {
        for (Side side : Side.values()) {
            handing.read(one.pairing(), side, Audit.PUBLIC);
        }
        if (one.online()) {
            handing.meetIn(
                    one.pairing(), "https://meet.people.example/room-" + one.pairing(), Side.TUTOR, Audit.PUBLIC);
        } else if (one.chosen().isPresent()) {
            handing.answer(one.pairing(), one.chosen().get(), true, Audit.PUBLIC);
        } else {
            one.possible().ifPresent(place -> handing.propose(one.pairing(), place, Side.TUTOR, Audit.PUBLIC));
        }
    }

    /** What became of the lessons of these days, and what is cancelled for as many from tomorrow on. */
    void lessons(Lots lots, Rates rates, int days) {
        Instant now = clock.instant();
        Instant tomorrow = now.plus(1, ChronoUnit.DAYS);
        QuarkusTransaction.requiringNew()
                .call(() -> lessons.begun(pairings.runningIds(), now.minus(days, ChronoUnit.DAYS), now).stream()
                        .filter(lesson -> LessonState.AHEAD.contains(lesson.state()))
                        .flatMap(lesson -> said(lesson, lots, rates).stream())
                        .toList())
                .forEach(said -> asking.say(said.lesson(), said.by(), said.word()));
        QuarkusTransaction.requiringNew()
                .call(() -> lessons.ahead(tomorrow, tomorrow.plus(days, ChronoUnit.DAYS)).stream()
                        .filter(lesson -> lots.of("cancelled", name(lesson)) < rates.of("lesson.cancelled"))
                        .map(Lesson::id)
                        .toList())
                .forEach(lesson -> saying.cancel(
                        lesson, LessonParty.LEARNER, new Teller(Optional.of(Side.LEARNER), Audit.PUBLIC)));
    }

    private List<SaidOfLesson> said(Lesson lesson, Lots lots, Rates rates) {
        double lot = lots.of("lesson", name(lesson));
        double byLearner = rates.of("lesson.missed-by-learner");
        double missed = byLearner + rates.of("lesson.missed-by-tutor");
        if (lot < missed) {
            return List.of(said(lesson, lot < byLearner ? Side.TUTOR : Side.LEARNER, LessonWord.NOBODY_CAME));
        }
        if (lot < missed + rates.of("lesson.nobody-says")) {
            return List.of();
        }
        return List.of(said(lesson, Side.TUTOR, LessonWord.MET));
    }

    private static SaidOfLesson said(Lesson lesson, Side by, LessonWord word) {
        return new SaidOfLesson(lesson.id(), new PersonId(by, lesson.personId(by)), word);
    }

    private String name(Lesson lesson) {
        return names.of(new PersonId(Side.LEARNER, lesson.personId(Side.LEARNER))) + lesson.plannedAt();
    }
}
