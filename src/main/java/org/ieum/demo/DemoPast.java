package org.ieum.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.checkin.AnsweringCheckIns;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.checkin.CheckInLine;
import org.ieum.kernel.Side;
import org.ieum.offer.Answering;
import org.ieum.offer.Answering.Word;
import org.ieum.offer.ListingOffers;
import org.ieum.offer.ListingOffers.ListedOffer;
import org.ieum.offer.ListingOffers.OfferFilter;
import org.ieum.offer.ListingOffers.Shown;
import org.ieum.outbox.SettlingMails;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.Pairing;
import org.ieum.selfservice.EndingMyself;
import org.ieum.selfservice.EndingMyself.AfterAnEnd;

/**
 * What lies behind the demo's house, and what waits in it today: it is the first half of a year that is played through ({@link Year}),
 * and in the last days nobody sees to anything, so that there is something to see to.
 */
@Singleton
class DemoPast {

    /** Of whom some have come since the house opened. */
    private static final int LEARNERS = 120;

    private static final int TUTORS = 100;
    /** Of those who come to the house that the rates are for: this one begins small. */
    private static final double PART_OF_LEARNERS = 0.8;

    private static final double PART_OF_TUTORS = 0.65;

    /** When everything of the days before is done: each day would take twice as long, and look the same. */
    private static final Set<DayOfWeek> SEEN_TO = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** Whatever weekday it is, some offers wait, and one of them gets its second yes. */
    private static final int WAITING = 3;

    /** A house with fewer pairs shows no trouble. */
    private static final int ENOUGH = 7;

    @Inject Year year;
    @Inject Coordinating coordinating;
    @Inject LivingOn living;
    @Inject ListingOffers listing;
    @Inject Answering answering;
    @Inject AnsweringCheckIns checkIns;
    @Inject EndingMyself ending;
    @Inject SettlingMails mails;
    @Inject Clock clock;

    /** From so many weeks ago until today. */
    void live(int weeks) {
        LocalDate today = LocalDate.now(clock);
        LocalDate yesterday = today.minusDays(1);
        LocalDate began = yesterday
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(weeks);
        try {
            year.begin(began, size(weeks + 1), Year.SEED);
            // Nobody reads what people were reminded of long ago, nor on which day of a week they said what.
            for (LocalDate day = began; day.isBefore(yesterday); day = day.plusDays(1)) {
                if (day.getDayOfWeek() == Year.ROUND && day.isBefore(began.plusWeeks(weeks))) {
                    year.round(day);
                }
                if (SEEN_TO.contains(day.getDayOfWeek()) || day.plusDays(1).equals(yesterday)) {
                    year.morning(day);
                    year.rest(day);
                }
            }
            year.morning(yesterday);
            year.publish(Planning.OURS);
            year.answers(WAITING);
            mails.takeAsSent(clock.instant());
        } finally {
            year.end();
        }
        leaveSomethingToDo(year.nextMonday());
    }

    private static YearSize size(int mondays) {
        Rates rates = new Rates();
        return new YearSize(
                LEARNERS - rates.before(mondays, "arrivals.learners", PART_OF_LEARNERS),
                TUTORS - rates.before(mondays, "arrivals.tutors", PART_OF_TUTORS),
                PART_OF_LEARNERS,
                PART_OF_TUTORS);
    }

    private void leaveSomethingToDo(LocalDate monday) {
        firstOffer().forEach(answering::accept);
        List<Pairing> running = living.running();
        if (running.size() > ENOUGH) {
            living.report(running.get(0));
            checkIns.writeDown(
                    running.get(1).id(), Side.LEARNER, CheckInAnswer.CALL, CheckInLine.NONE, coordinating.actor());
            ending.end(
                    Names.of(running.get(2), Side.LEARNER), running.get(2).id(), EndReason.LIFE, AfterAnEnd.TEACH_ON);
        }
        coordinating.solve(monday, Planning.OURS);
    }

    /** Two yeses to one of the offers, so that a hand-over waits; the only one goes on waiting. */
    private List<Word> firstOffer() {
        return QuarkusTransaction.requiringNew()
                .call(() -> listing.page(new OfferFilter(Shown.WAITING, "", false), 0, 1).stream()
                        .skip(1)
                        .map(ListedOffer::offer)
                        .flatMap(offer -> Stream.of(Side.values())
                                .filter(side -> offer.reply(side).isEmpty())
                                .map(side -> new Word(offer.id(), side, offer.turn(), Audit.PUBLIC)))
                        .toList());
    }
}
