package org.ieum.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ieum.matching.model.Weights;
import org.ieum.round.ChosenEngine;
import org.ieum.round.Round;
import org.ieum.round.StartingRounds;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartingByRhythmTest extends StoredTest {

    private static final Rhythm FRIDAYS = new Rhythm(DayOfWeek.FRIDAY, 18, Duration.ofSeconds(1));
    private static final Weights OWN = new Weights(20, 2, 0, 0, 0);

    @Inject ChangingHabits habits;
    @Inject StartingByRhythm rhythm;
    @Inject StartingRounds starting;
    @Inject ChosenEngine engine;

    private Instant first;

    @BeforeEach
    void everyFriday() {
        habits.beginBy(Optional.of(FRIDAYS), "test");
        habits.weigh(Optional.of(OWN), "test");
        first = FRIDAYS.lastUpTo(clock.instant().plus(Duration.ofDays(7)), clock.getZone());
    }

    @AfterEach
    void asBefore() {
        habits.beginBy(Optional.empty(), "test");
        habits.weigh(Optional.empty(), "test");
    }

    @Test
    void oneRoundAWeekForTheMondayThatFollows() {
        assertThat(rhythm.startIfDue(first.minusSeconds(1))).isEmpty();
        Round round = rhythm.startIfDue(first.plusSeconds(30)).orElseThrow();
        assertThat(round.startedBy()).isEqualTo("system");
        assertThat(round.weights()).isEqualTo(OWN);
        assertThat(round.effectiveOn())
                .isEqualTo(first.atZone(clock.getZone()).toLocalDate().plusDays(3));
        assertThat(rhythm.startIfDue(first.plusSeconds(90))).isEmpty();
        starting.cancel(round.id(), "test");
        assertThat(rhythm.startIfDue(first.plusSeconds(150))).isEmpty();
        assertThat(trail.actions()).contains("round-habits.rhythm-changed", "round.started");
    }

    @Test
    void noneWhileAnotherIsOpenAndNoneForThatWeekAfterwards() {
        Round open = starting.start(StoredPeople.MONDAY, Duration.ofSeconds(1), Weights.DEFAULT, "test")
                .orThrow();
        assertThat(rhythm.startIfDue(first)).isEmpty();
        assertThat(trail.actions()).contains("round.not-started-while-another-is-open");
        starting.cancel(open.id(), "test");
        assertThat(rhythm.startIfDue(first.plusSeconds(60))).isEmpty();
        Round next = rhythm.startIfDue(first.plus(Duration.ofDays(7))).orElseThrow();
        starting.cancel(next.id(), "test");
    }

    /** Nobody looks at that hour; whoever looks later reads why. */
    @Test
    void noneWithoutTheClusterThatIsToSolveIt() {
        engine.unset();
        try {
            assertThat(rhythm.startIfDue(first)).isEmpty();
        } finally {
            engine.asUsual();
        }
        assertThat(trail.actions()).contains("round.not-started-without-cluster");
    }

    @Test
    void noneTooLateAndNoneWithoutARhythm() {
        assertThat(rhythm.startIfDue(first.plus(Duration.ofHours(13)))).isEmpty();
        habits.beginBy(Optional.empty(), "test");
        assertThat(rhythm.startIfDue(first.plus(Duration.ofDays(7)))).isEmpty();
    }
}
