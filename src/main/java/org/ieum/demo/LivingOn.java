package org.ieum.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.checkin.AnsweringCheckIns;
import org.ieum.checkin.CheckIn;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.checkin.CheckInLine;
import org.ieum.checkin.CheckIns;
import org.ieum.concern.ConcernText;
import org.ieum.concern.ReportingConcerns;
import org.ieum.kernel.Side;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.selfservice.EndingMyself;
import org.ieum.selfservice.EndingMyself.AfterAnEnd;
import org.ieum.selfservice.MovingMyself;

/** What life does to people and their lessons: how they go, leaves, endings, concerns. */
@Singleton
class LivingOn {

    private static final List<EndReason> OF_TUTORS =
            List.of(EndReason.LIFE, EndReason.TIMES, EndReason.LIFE, EndReason.NO_CONTACT, EndReason.NO_FIT);

    @Inject Pairings pairings;
    @Inject Persons people;
    @Inject CheckIns checkIns;
    @Inject AnsweringCheckIns answering;
    @Inject EndingMyself ending;
    @Inject MovingMyself moving;
    @Inject ReportingConcerns reporting;
    @Inject Names names;
    @Inject Clock clock;

    /** How often anybody was asked how it goes, when last seen. */
    private long askedBefore;

    /** A pairing that ends, by whose wish and why. */
    private record End(PersonId by, long pairing, EndReason reason, AfterAnEnd next) {}

    /** How somebody says their lessons go. */
    private record SaidOfCheckIn(CheckIn asked, CheckInAnswer answer) {}

    /** Those who were asked in these days say how it goes, or do not. */
    void checkIn(Lots lots, Rates rates, int days) {
        long asked = QuarkusTransaction.requiringNew().call(checkIns::count);
        if (asked == askedBefore) {
            return;
        }
        askedBefore = asked;
        QuarkusTransaction.requiringNew()
                .call(() -> checkIns.of(pairings.runningIds()).stream()
                        .filter(one -> one.answer().isEmpty()
                                && !one.askedAt().isBefore(clock.instant().minus(days, ChronoUnit.DAYS)))
                        .flatMap(one -> said(one, lots, rates).stream())
                        .toList())
                .forEach(said -> answering.say(said.asked().id(), said.asked().who(), said.answer(), CheckInLine.NONE));
    }

    private Optional<SaidOfCheckIn> said(CheckIn asked, Lots lots, Rates rates) {
        double lot = lots.of("check-in", names.of(asked.who()), LocalDate.now(clock));
        double call = rates.of("check-in.call");
        double soSo = call + rates.of("check-in.so-so");
        if (lot < call) {
            return Optional.of(new SaidOfCheckIn(asked, CheckInAnswer.CALL));
        }
        if (lot < soSo) {
            return Optional.of(new SaidOfCheckIn(asked, CheckInAnswer.SO_SO));
        }
        return lot < soSo + rates.of("check-in.silent")
                ? Optional.empty()
                : Optional.of(new SaidOfCheckIn(asked, CheckInAnswer.GOOD));
    }

    /** What a week brings. */
    void week(Lots lots, Rates rates) {
        LocalDate today = LocalDate.now(clock);
        running().stream()
                .flatMap(pairing -> end(pairing, today, lots, rates).stream())
                .forEach(end -> ending.end(end.by(), end.pairing(), end.reason(), end.next()));
        running().stream()
                .filter(pairing -> lots.of("concern", named(pairing), today) < rates.of("concern.a-week"))
                .forEach(this::report);
        QuarkusTransaction.requiringNew()
                .call(() -> people.of(Side.TUTOR).standing(List.of(Status.APPROVED)).stream()
                        .filter(tutor -> lots.of("leave", tutor.ref(), today) < rates.of("leave.a-week"))
                        .map(tutor -> new PersonId(Side.TUTOR, tutor.id()))
                        .toList())
                .forEach(tutor ->
                        moving.rest(tutor, Optional.of(today.plusWeeks(rates.count("leave.weeks"))), Set.of()));
    }

    /** Somebody reports a concern about lessons. */
    void report(Pairing pairing) {
        reporting.report(
                Names.of(pairing, Side.LEARNER),
                Optional.of(pairing.id()),
                ConcernText.of("수업 시간이 아닌데 자꾸 개인 연락처를 물어봅니다.", "", ""),
                Set.of());
    }

    /** What runs, the oldest first. */
    List<Pairing> running() {
        return QuarkusTransaction.requiringNew()
                .call(() -> pairings.allLive().stream()
                        .filter(pairing -> pairing.state() == PairingState.RUNNING
                                && !pairing.since().isAfter(LocalDate.now(clock)))
                        .toList());
    }

    private Optional<End> end(Pairing pairing, LocalDate today, Lots lots, Rates rates) {
        String name = named(pairing);
        double lot = lots.of("end", name, today);
        double early = rates.of("ending.a-week");
        if (lot < early * rates.of("ending.by-tutor")) {
            return Optional.of(new End(
                    Names.of(pairing, Side.TUTOR),
                    pairing.id(),
                    OF_TUTORS.get(lots.upTo(OF_TUTORS.size() - 1, "why", name)),
                    next(name, lots, rates)));
        }
        PersonId learner = Names.of(pairing, Side.LEARNER);
        if (lot < early) {
            return Optional.of(new End(learner, pairing.id(), EndReason.LIFE, AfterAnEnd.TEACH_ON));
        }
        return lot < early + rates.of("ending.goal-reached")
                ? Optional.of(new End(learner, pairing.id(), EndReason.GOAL_REACHED, AfterAnEnd.TEACH_ON))
                : Optional.empty();
    }

    private static AfterAnEnd next(String name, Lots lots, Rates rates) {
        double lot = lots.of("after", name);
        double rests = rates.of("ending.tutor-rests");
        if (lot < rests) {
            return AfterAnEnd.REST;
        }
        return lot < rests + rates.of("ending.tutor-stops") ? AfterAnEnd.STOP : AfterAnEnd.TEACH_ON;
    }

    private String named(Pairing pairing) {
        return QuarkusTransaction.requiringNew().call(() -> names.of(pairing));
    }
}
