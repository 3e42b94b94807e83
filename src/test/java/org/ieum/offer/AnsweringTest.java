package org.ieum.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.offer.Answering.Word;
import org.ieum.person.PersonId;
import org.ieum.person.Status;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes of what two people say to an offer. */
@QuarkusTest
class AnsweringTest extends StoredTest {

    private static final List<Session> TUESDAY = List.of(Session.parse("TUE 20:00/60"));

    @Inject StoredOffers asked;
    @Inject Answering answering;
    @Inject LookingAfterOffers lookingAfter;
    @Inject WithdrawingOffers withdrawing;
    @Inject BeingForgotten forgetting;

    private long offer;

    @BeforeEach
    void anOffer() {
        offer = asked.offer();
    }

    @Test
    void runsWhenBothSaidYes() {
        assertThat(asked.mails()).containsExactly("offer learner", "offer tutor");
        assertThat(answering.accept(word(Side.LEARNER, 0))).isEqualTo(AnswerOutcome.DONE);
        assertThat(asked.state(offer)).isEqualTo("offered");
        assertThat(answering.accept(word(Side.TUTOR, 0))).isEqualTo(AnswerOutcome.DONE);
        assertThat(asked.state(offer)).isEqualTo("running");
        assertThat(asked.stored("select first_meeting_on || ' ' || (first_meeting_on >= p.since) from offer o"
                        + " join pairing p on p.id = o.pairing_id"))
                .containsExactly(asked.first(DayOfWeek.MONDAY) + " true");
        assertThat(asked.mails())
                .containsExactly("offer learner", "offer tutor", "pairing-new learner", "pairing-new tutor");
        assertThat(trail.actions()).contains("offer.accepted", "offer.arranged");
    }

    @Test
    void whoAnswersLateBeginsAWeekLater() {
        LocalDate before = asked.first(DayOfWeek.MONDAY);
        LocalDate soon = LocalDate.now(clock).plusDays(2);
        String day = soon.getDayOfWeek().name().substring(0, 3);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update pairing set since = :soon, times = cast(:times as text[])")
                        .setParameter("soon", soon)
                        .setParameter("times", "{\"" + day + " 19:00/60\"}")
                        .executeUpdate());
        answering.accept(word(Side.LEARNER, 0));
        answering.accept(word(Side.TUTOR, 0));
        assertThat(asked.stored("select first_meeting_on || ' ' || first_asked_on from offer"))
                .containsExactly(soon.plusWeeks(1) + " " + before);
    }

    @Test
    void sayingItTwiceIsSayingItOnce() {
        answering.accept(word(Side.LEARNER, 0));
        assertThat(answering.accept(word(Side.LEARNER, 0))).isEqualTo(AnswerOutcome.SAME);
        answering.accept(word(Side.TUTOR, 0));
        assertThat(answering.accept(word(Side.TUTOR, 0))).isEqualTo(AnswerOutcome.SAME);
        assertThat(answering.decline(word(Side.TUTOR, 0), WhyNot.LIFE, Optional.empty()))
                .isEqualTo(AnswerOutcome.OVER);
        assertThat(asked.mails()).hasSize(4);
        assertThat(trail.actions().stream().filter("offer.accepted"::equals)).hasSize(2);
    }

    @Test
    void ofManyAtOnceEachCountsOnce() throws Exception {
        List<Callable<AnswerOutcome>> words = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            words.add(() -> answering.accept(word(Side.LEARNER, 0)));
            words.add(() -> answering.accept(word(Side.TUTOR, 0)));
        }
        assertThat(allAtOnce(words)).filteredOn(AnswerOutcome.DONE::equals).hasSize(2);
        assertThat(asked.state(offer)).isEqualTo("running");
        assertThat(asked.mails()).hasSize(4);
    }

    @Test
    void yesAndNoAtOnceLeaveOneOfTheTwo() throws Exception {
        answering.accept(word(Side.LEARNER, 0));
        List<AnswerOutcome> outcomes = allAtOnce(List.of(
                () -> answering.accept(word(Side.TUTOR, 0)),
                () -> answering.decline(word(Side.LEARNER, 0), WhyNot.TIMES, Optional.empty())));
        assertThat(outcomes).containsOnlyOnce(AnswerOutcome.DONE).containsOnlyOnce(AnswerOutcome.OVER);
        assertThat(asked.state(offer)).isIn("running", "declined");
    }

    @Test
    void aYesCanBeTakenBackUntilTheOtherSaidYes() {
        answering.accept(word(Side.LEARNER, 0));
        assertThat(takeBack(Side.LEARNER)).isEqualTo(AnswerOutcome.DONE);
        assertThat(takeBack(Side.LEARNER)).isEqualTo(AnswerOutcome.SAME);
        answering.accept(word(Side.TUTOR, 0));
        assertThat(asked.state(offer)).isEqualTo("offered");
        answering.accept(word(Side.LEARNER, 0));
        assertThat(takeBack(Side.LEARNER)).isEqualTo(AnswerOutcome.FOLLOWED);
        assertThat(asked.state(offer)).isEqualTo("running");
    }

    @Test
    void aNoFreesTheHoursAndTheOtherHearsOfItAWhileLater() {
        assertThat(asked.stored("select starts_at || '' from booking")).hasSize(1);
        decline(Side.LEARNER);
        assertThat(asked.state(offer)).isEqualTo("declined");
        assertThat(asked.stored("select starts_at || '' from booking")).isEmpty();
        lookingAfter.tellOthers(clock.instant());
        assertThat(asked.mails()).hasSize(2);

        asked.later(offer, Duration.ofMinutes(11));
        lookingAfter.tellOthers(clock.instant());
        lookingAfter.tellOthers(clock.instant());
        assertThat(asked.mails()).containsExactly("offer learner", "offer tutor", "offer-fell-through tutor");
        assertThat(takeBack(Side.LEARNER)).isEqualTo(AnswerOutcome.FOLLOWED);
    }

    @Test
    void aNoCanBeTakenBackBeforeThat() {
        decline(Side.LEARNER);
        assertThat(takeBack(Side.TUTOR)).as("of the other one").isEqualTo(AnswerOutcome.SAME);
        assertThat(takeBack(Side.LEARNER)).isEqualTo(AnswerOutcome.DONE);
        assertThat(asked.state(offer)).isEqualTo("offered");
        assertThat(asked.stored("select starts_at || '' from booking")).hasSize(1);
        assertThat(asked.stored("select reason from offer where reason is not null"))
                .isEmpty();
        asked.later(offer, Duration.ofMinutes(11));
        lookingAfter.tellOthers(clock.instant());
        assertThat(asked.mails()).hasSize(2);
    }

    @Test
    void aNoCannotBeTakenBackWhenTheHoursAreSomebodyElses() {
        decline(Side.LEARNER);
        long tutor = Long.parseLong(
                asked.stored("select tutor_id || '' from pairing").get(0));
        long other = people.learner("L2", "math", "MON 19:00-21:00");
        pairings.offer(other, tutor, "MON 19:30/60");
        assertThat(takeBack(Side.LEARNER)).isEqualTo(AnswerOutcome.TAKEN);
        assertThat(asked.state(offer)).isEqualTo("declined");
    }

    @Test
    void otherTimesAreTheirsUntilTheOtherAnswers() {
        answering.accept(word(Side.TUTOR, 0));
        assertThat(answering.propose(word(Side.LEARNER, 0), TUESDAY)).isEqualTo(AnswerOutcome.DONE);
        assertThat(answering.propose(word(Side.LEARNER, 0), TUESDAY)).isEqualTo(AnswerOutcome.SAME);
        assertThat(asked.stored("select times[1] from pairing")).containsExactly("TUE 20:00/60");
        assertThat(asked.stored("select first_asked_on || '' from offer"))
                .containsExactly(asked.first(DayOfWeek.TUESDAY).toString());
        assertThat(asked.stored("select starts_at || '' from booking")).containsExactly("2640");
        assertThat(asked.mails()).containsExactly("offer learner", "offer tutor", "offer-other-times tutor");
        assertThat(answering.accept(word(Side.TUTOR, 0)))
                .as("who still sees Monday does not say yes to Tuesday")
                .isEqualTo(AnswerOutcome.OTHER_TIMES_NOW);
        assertThat(asked.state(offer)).isEqualTo("offered");
        assertThat(answering.accept(word(Side.TUTOR, 1))).isEqualTo(AnswerOutcome.DONE);
        assertThat(asked.state(offer)).isEqualTo("running");
        assertThat(asked.stored("select first_meeting_on || '' from offer"))
                .containsExactly(asked.first(DayOfWeek.TUESDAY).toString());
    }

    @Test
    void otherTimesCanBeTakenBackAndTheOthersAreAskedAnew() {
        answering.propose(word(Side.LEARNER, 0), TUESDAY);
        assertThat(takeBack(Side.LEARNER)).isEqualTo(AnswerOutcome.TOLD);
        assertThat(asked.stored(
                        "select times[1] || ' ' || first_asked_on from pairing p join offer on pairing_id = p.id"))
                .containsExactly("MON 19:00/60 " + asked.first(DayOfWeek.MONDAY));
        assertThat(asked.mails())
                .containsExactly("offer learner", "offer tutor", "offer tutor", "offer-other-times tutor");
        assertThat(answering.accept(word(Side.TUTOR, 1))).isEqualTo(AnswerOutcome.OTHER_TIMES_NOW);
        assertThat(answering.accept(word(Side.TUTOR, 2))).isEqualTo(AnswerOutcome.DONE);
    }

    @Test
    void timesThatDoNotFitBothAreRefused() {
        List<Session> late = List.of(Session.parse("MON 21:00/60"));
        assertThat(answering.propose(word(Side.TUTOR, 0), late)).isEqualTo(AnswerOutcome.TAKEN);
        long tutor = Long.parseLong(
                asked.stored("select tutor_id || '' from pairing").get(0));
        pairings.offer(people.learner("L2", "math", "TUE 20:00-21:00"), tutor, "TUE 20:00/60");
        assertThat(answering.propose(word(Side.LEARNER, 0), TUESDAY))
                .as("the tutor's hour is another offer's")
                .isEqualTo(AnswerOutcome.TAKEN);
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnce() {
        answering.accept(word(Side.LEARNER, 0));
        lookingAfter.remind(clock.instant().plus(Duration.ofHours(47)));
        assertThat(asked.mails()).hasSize(2);
        lookingAfter.remind(clock.instant().plus(Duration.ofHours(49)));
        lookingAfter.remind(clock.instant().plus(Duration.ofHours(50)));
        assertThat(asked.mails()).containsExactly("offer learner", "offer tutor", "offer-reminder tutor");
    }

    @Test
    void anOfferEndsWhenNobodyAnswers() {
        answering.accept(word(Side.LEARNER, 0));
        lookingAfter.expire(clock.instant().plus(Duration.ofDays(5)).minusSeconds(60));
        assertThat(asked.state(offer)).isEqualTo("offered");
        lookingAfter.expire(clock.instant().plus(Duration.ofDays(6)));
        lookingAfter.expire(clock.instant().plus(Duration.ofDays(6)));
        assertThat(asked.state(offer)).isEqualTo("expired");
        assertThat(asked.stored("select starts_at || '' from booking")).isEmpty();
        assertThat(asked.mails())
                .containsExactly(
                        "offer learner", "offer tutor", "offer-fell-through learner", "offer-fell-through tutor");
        assertThat(answering.accept(word(Side.TUTOR, 0))).isEqualTo(AnswerOutcome.OVER);
        assertThat(trail.actions()).contains("offer.expired");
    }

    @Test
    void anAnswerAfterTheEndDoesNotCountEvenBeforeWeLook() {
        asked.later(offer, Duration.ofDays(6));
        assertThat(answering.accept(word(Side.TUTOR, 0))).isEqualTo(AnswerOutcome.OVER);
        assertThat(takeBack(Side.TUTOR)).isEqualTo(AnswerOutcome.SAME);
    }

    @Test
    void whoLeavesIsNotWaitedFor() {
        answering.accept(word(Side.LEARNER, 0));
        withdrawing.ofThoseWhoLeft();
        assertThat(asked.state(offer)).isEqualTo("offered");
        people.tutorBecomes(
                Long.parseLong(
                        asked.stored("select tutor_id || '' from pairing").get(0)),
                Status.LEFT);
        assertThat(answering.accept(word(Side.TUTOR, 0))).isEqualTo(AnswerOutcome.OVER);
        withdrawing.ofThoseWhoLeft();
        withdrawing.ofThoseWhoLeft();
        assertThat(asked.state(offer)).isEqualTo("withdrawn");
        assertThat(asked.stored("select starts_at || '' from booking")).isEmpty();
        assertThat(asked.mails()).containsExactly("offer learner", "offer tutor", "offer-fell-through learner");
    }

    @Test
    void whoIsForgottenTakesTheirWordsWithThem() {
        decline(Side.LEARNER);
        assertThat(asked.stored("select note from offer where note is not null"))
                .hasSize(1);
        long learner = Long.parseLong(
                asked.stored("select learner_id || '' from pairing").get(0));
        forgetting.forget(new PersonId(Side.LEARNER, learner));
        assertThat(asked.stored("select note from offer where note is not null"))
                .isEmpty();
    }

    private void decline(Side party) {
        assertThat(answering.decline(word(party, 0), WhyNot.TIMES, Optional.of("too late for me")))
                .isEqualTo(AnswerOutcome.DONE);
    }

    private AnswerOutcome takeBack(Side party) {
        return answering.takeBack(offer, party, "public");
    }

    private Word word(Side party, int turn) {
        return new Word(offer, party, turn, "public");
    }

    private static List<AnswerOutcome> allAtOnce(List<Callable<AnswerOutcome>> words) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(words.size());
        try {
            List<AnswerOutcome> outcomes = new ArrayList<>();
            for (Future<AnswerOutcome> outcome : people.invokeAll(words)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }
}
