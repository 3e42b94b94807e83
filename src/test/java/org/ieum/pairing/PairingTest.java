package org.ieum.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a pairing, by itself: what can follow what, and what comes with it. */
class PairingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final List<Session> TIMES = List.of(Session.parse("TUE 10:00/90"));

    private static final Map<PairingState, Set<PairingState>> LIFE = Map.of(
            PairingState.OFFERED,
                    Set.of(PairingState.RUNNING, PairingState.DECLINED, PairingState.EXPIRED, PairingState.WITHDRAWN),
            PairingState.RUNNING, Set.of(PairingState.RUNNING, PairingState.ENDED),
            PairingState.DECLINED, Set.of(PairingState.OFFERED),
            PairingState.ENDED, Set.of(),
            PairingState.EXPIRED, Set.of(),
            PairingState.WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void goesWhereItsStateLeads(PairingState from) {
        assertThat(from.next()).isEqualTo(LIFE.get(from));
        for (PairingState to : PairingState.values()) {
            Pairing pairing = at(from);
            if (LIFE.get(from).contains(to)) {
                move(pairing, to);
                assertThat(pairing.state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> move(pairing, to)).isInstanceOf(IllegalStateException.class);
                assertThat(pairing.state()).isEqualTo(from);
            }
        }
    }

    @Test
    void keepsWhyAndByWhomItEnded() {
        Pairing pairing = at(PairingState.RUNNING);
        assertThat(pairing.endReason()).isEmpty();
        pairing.end(EndReason.TIMES, "account:1", DAY);
        assertThat(pairing.endReason()).contains(EndReason.TIMES);
        assertThat(pairing.endedBy()).contains("account:1");
        assertThat(pairing.endedOn()).contains(DAY);
    }

    @ParameterizedTest
    @EnumSource
    void meetsAtOtherTimesWhileItIsAliveAlone(PairingState state) {
        Pairing pairing = at(state);
        List<Session> others = List.of(Session.parse("SAT 10:00/90"));
        if (PairingState.LIVE.contains(state)) {
            pairing.meet(DAY, Meeting.IN_PERSON, others);
            assertThat(pairing.times()).isEqualTo(others);
        } else {
            assertThatThrownBy(() -> pairing.meet(DAY, Meeting.IN_PERSON, others))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(pairing.times()).isEqualTo(TIMES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAllowedAgainAfterARefusalAlone(PairingState state) {
        Pairing pairing = at(state);
        if (Set.of(PairingState.DECLINED, PairingState.EXPIRED).contains(state)) {
            pairing.allowAgain();
            assertThat(pairing.allowedAgain()).isTrue();
        } else {
            assertThatThrownBy(pairing::allowAgain).isInstanceOf(IllegalStateException.class);
            assertThat(pairing.allowedAgain()).isFalse();
        }
    }

    @Test
    void isNotAllowedAgainOnceItIsOfferedAgain() {
        Pairing pairing = at(PairingState.DECLINED);
        pairing.allowAgain();
        pairing.offerAgain();
        assertThat(pairing.allowedAgain()).isFalse();
        assertThat(pairing.times()).isEqualTo(TIMES);
    }

    @Test
    void anOfferFallsThroughByARefusalAlone() {
        Stream.of(PairingState.RUNNING, PairingState.ENDED, PairingState.OFFERED)
                .forEach(
                        how -> assertThatThrownBy(() -> at(PairingState.OFFERED).fallThrough(how))
                                .isInstanceOf(IllegalStateException.class));
    }

    private static Pairing at(PairingState state) {
        Pairing pairing = Pairing.offered(1, "math", 2, Meeting.ONLINE, TIMES, DAY.minusDays(30));
        switch (state) {
            case OFFERED -> {}
            case RUNNING -> pairing.run(DAY.minusDays(30));
            case ENDED -> {
                pairing.run(DAY.minusDays(30));
                pairing.end(EndReason.NEED_GONE, "system", DAY);
            }
            case DECLINED, EXPIRED, WITHDRAWN -> pairing.fallThrough(state);
        }
        return pairing;
    }

    private static void move(Pairing pairing, PairingState to) {
        switch (to) {
            case OFFERED -> pairing.offerAgain();
            case RUNNING -> pairing.run(DAY);
            case ENDED -> pairing.end(EndReason.COLLIDES, "system", DAY);
            case DECLINED, EXPIRED, WITHDRAWN -> pairing.fallThrough(to);
        }
    }
}
