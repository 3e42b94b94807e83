package org.ieum.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A person moves along the table of {@link Status#next()} and no other way. */
class StandingTest {

    private static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");

    private static final PersonFacts FACTS = new PersonFacts(
            Optional.empty(),
            PageLanguage.KO,
            Gender.FEMALE,
            Optional.empty(),
            Optional.empty(),
            Delivery.ONLINE,
            ZoneId.of("Asia/Seoul"),
            List.of(),
            List.of());

    @TestFactory
    Stream<DynamicTest> movesOnlyAlongTheTable() {
        return Arrays.stream(Status.values())
                .flatMap(from -> Arrays.stream(Status.values())
                        .map(to -> DynamicTest.dynamicTest(from + " to " + to, () -> move(from, to))));
    }

    private static void move(Status from, Status to) {
        Somebody somebody = new Somebody(from);
        if (from.next().contains(to)) {
            somebody.become(to, "account:1", NOW);
            assertThat(somebody.status()).isEqualTo(to);
            assertThat(somebody.statusBy()).contains("account:1");
        } else {
            assertThatIllegalStateException().isThrownBy(() -> somebody.become(to, "account:1", NOW));
            assertThat(somebody.status()).isEqualTo(from);
        }
    }

    @Test
    void onlyAnApplicationIsRefusedAndFilesSayThatTheyAreNotWithUs() {
        assertThat(Arrays.stream(Status.values()).filter(from -> from.next().contains(Status.REFUSED)))
                .containsExactly(Status.APPLIED, Status.INTERVIEW);
        assertThat(Status.REFUSED.inFiles()).isEqualTo(Status.LEFT);
        assertThat(Arrays.stream(Status.values()).filter(Status::isOut)).containsExactly(Status.REFUSED, Status.LEFT);
    }

    @Test
    void nobodyIsApprovedWhoLeftWithoutApplyingAnew() {
        assertThat(new Somebody(Status.LEFT).canBecome(Status.APPROVED)).isFalse();
        assertThat(new Somebody(Status.LEFT).canBecome(Status.APPLIED)).isTrue();
    }

    @Test
    void whoeverWasForgottenStaysAsTheyAre() {
        Somebody somebody = new Somebody(Status.APPROVED);
        somebody.forget("L-X", "public", NOW);
        assertThat(somebody.status()).isEqualTo(Status.LEFT);
        assertThat(somebody.canBecome(Status.APPLIED)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> somebody.become(Status.APPLIED, "account:1", NOW));
    }

    @Test
    void anOwnListSaysWhatBecameOfSomebodyFromWhereverTheyStand() {
        Somebody somebody = new Somebody(Status.LEFT);
        somebody.correct(Status.APPROVED, "account:1", NOW);
        assertThat(somebody.status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void aPauseEndsWithTheNextMove() {
        Somebody somebody = new Somebody(Status.APPROVED);
        somebody.pause(Optional.of(java.time.LocalDate.of(2027, 1, 4)), "account:1", NOW);
        assertThat(somebody.pausedUntil()).isPresent();
        somebody.become(Status.APPROVED, "system", NOW);
        assertThat(somebody.pausedUntil()).isEmpty();
    }

    private static final class Somebody extends Person {

        Somebody(Status status) {
            describe(FACTS, null);
            register("L-1", status, Instant.EPOCH);
        }

        @Override
        public Side side() {
            return Side.LEARNER;
        }

        @Override
        public long id() { return 1; }

        @Override
        public List<Fact.Told> answers() {
            return List.of();
        }

        @Override
        public List<Fact.Told> moreTold() {
            return List.of();
        }

        @Override
        public String displayName() {
            return "Somebody";
        }
    }
}
