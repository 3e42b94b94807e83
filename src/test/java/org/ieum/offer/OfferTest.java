package org.ieum.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of an offer, by itself: what can follow what, and what comes with it. */
class OfferTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final List<Session> TIMES = List.of(Session.parse("TUE 10:00/90"));
    private static final Reply YES = new Reply(OfferAnswer.ACCEPTED, NOW, "public");

    private static final Map<OfferStage, Set<OfferStage>> LIFE = Map.of(
            OfferStage.OPEN, Set.of(OfferStage.OPEN, OfferStage.ARRANGED, OfferStage.DECLINED, OfferStage.OVER),
            OfferStage.DECLINED, Set.of(OfferStage.OPEN),
            OfferStage.ARRANGED, Set.of(),
            OfferStage.OVER, Set.of());

    @ParameterizedTest
    @EnumSource
    void goesWhereItsStageLeads(OfferStage from) {
        assertThat(from.next()).isEqualTo(LIFE.get(from));
        for (OfferStage to : OfferStage.values()) {
            Offer offer = at(from);
            assertThat(offer.stage()).isEqualTo(from);
            if (LIFE.get(from).contains(to)) {
                move(offer, to);
                assertThat(offer.stage()).isEqualTo(to);
            } else {
                assertRefused(() -> move(offer, to));
                assertThat(offer.stage()).isEqualTo(from);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAnsweredWhileItIsOpenAlone(OfferStage stage) {
        Offer offer = at(stage);
        if (stage == OfferStage.OPEN) {
            offer.answer(Side.TUTOR, YES);
            assertThat(offer.says(Side.TUTOR, OfferAnswer.ACCEPTED)).isTrue();
            assertThat(offer.reply(Side.LEARNER)).isEmpty();
            offer.remind(LATER);
            assertThat(offer.remindedAt()).contains(LATER);
        } else {
            assertRefused(() -> offer.answer(Side.TUTOR, YES));
            assertRefused(() -> offer.remind(LATER));
            assertRefused(() -> offer.proposed(Side.TUTOR, TIMES, YES, LATER));
            assertRefused(offer::timesAgain);
            assertThat(offer.reply(Side.TUTOR)).isEmpty();
            assertThat(offer.remindedAt()).isEmpty();
            assertThat(offer.turn()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOtherHearsOfANoAlone(OfferStage stage) {
        Offer offer = at(stage);
        if (stage == OfferStage.DECLINED) {
            assertThat(offer.isTold()).isFalse();
            offer.told(LATER);
            assertThat(offer.isTold()).isTrue();
        } else {
            assertRefused(() -> offer.told(LATER));
        }
    }

    @Test
    void otherTimesAreAskedOfTheOtherAndCanBeTakenBack() {
        Offer offer = at(OfferStage.OPEN);
        offer.answer(Side.TUTOR, YES);
        offer.remind(NOW);
        offer.proposed(Side.LEARNER, TIMES, YES, LATER);
        assertThat(offer.proposedBy()).contains(Side.LEARNER);
        assertThat(offer.reply(Side.TUTOR)).isEmpty();
        assertThat(offer.remindedAt()).isEmpty();
        assertThat(offer.deadline()).isEqualTo(LATER);
        assertThat(offer.turn()).isEqualTo(1);
        assertThat(offer.timesAgain()).isEqualTo(TIMES);
        assertThat(offer.proposedBy()).isEmpty();
        assertThat(offer.turn()).isEqualTo(2);
    }

    @Test
    void aNoThatIsTakenBackLeavesNothing() {
        Offer offer = at(OfferStage.DECLINED);
        assertThat(offer.reason()).contains(WhyNot.LIFE);
        assertThat(offer.note()).contains("a note");
        offer.open();
        assertThat(offer.reason()).isEmpty();
        assertThat(offer.note()).isEmpty();
        assertThat(offer.settledAt()).isEmpty();
    }

    /** There was no room for the first lesson. */
    @Test
    void theFirstMeetingIsLaterWhereItWasPutOff() {
        Offer offer = at(OfferStage.OPEN);
        Pairing pairing = Pairing.offered(1, "math", 2, Meeting.ONLINE, TIMES, DAY);
        assertThat(offer.firstMeetingOn(pairing)).isEmpty();
        offer.arranged(NOW, DAY.plusDays(1));
        pairing.run(DAY);
        assertThat(offer.firstMeetingOn(pairing)).contains(DAY.plusDays(1));
        pairing.run(DAY.plusWeeks(2));
        assertThat(offer.firstMeetingOn(pairing)).contains(DAY.plusDays(15));
    }

    private static void assertRefused(ThrowingCallable move) {
        assertThatThrownBy(move).isInstanceOf(IllegalStateException.class);
    }

    private static Offer at(OfferStage stage) {
        Offer offer = new Offer(1, 1, NOW, NOW.plusSeconds(1));
        if (stage != OfferStage.OPEN) {
            move(offer, stage);
        }
        return offer;
    }

    private static void move(Offer offer, OfferStage to) {
        switch (to) {
            case OPEN -> {
                if (offer.stage() == OfferStage.OPEN) {
                    offer.answer(Side.LEARNER, YES);
                } else {
                    offer.open();
                }
            }
            case ARRANGED -> offer.arranged(NOW, DAY);
            case DECLINED -> offer.declined(WhyNot.LIFE, Optional.of("a note"), NOW);
            case OVER -> offer.over(NOW);
        }
    }
}
