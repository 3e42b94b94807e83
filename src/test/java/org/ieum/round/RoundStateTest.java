package org.ieum.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Weights;
import org.ieum.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a round can go from where it is, and that nobody gets past it. */
class RoundStateTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Plan PLAN = new Plan(List.of(), List.of(), new Plan.Figures(0, 0, 0, 0, 0, 0), List.of());

    @Test
    void theTable() {
        assertThat(RoundState.SOLVING.next())
                .containsExactlyInAnyOrder(RoundState.REVIEW, RoundState.CANCELLED, RoundState.FAILED);
        assertThat(RoundState.REVIEW.next())
                .containsExactlyInAnyOrder(
                        RoundState.REVIEW, RoundState.SOLVING, RoundState.PUBLISHED, RoundState.CANCELLED);
        assertThat(List.of(RoundState.PUBLISHED, RoundState.CANCELLED, RoundState.FAILED))
                .allSatisfy(end -> assertThat(end.next()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = RoundState.class, mode = EXCLUDE, names = "REVIEW")
    void onlyWhatIsUnderReviewIsPublishedOrSolvedAgainOrWeighed(RoundState state) {
        assertThatIllegalStateException().isThrownBy(() -> in(state).publish());
        assertThatIllegalStateException().isThrownBy(() -> in(state).resume(Duration.ofMinutes(1)));
        assertThatIllegalStateException().isThrownBy(() -> in(state).publishAt(NOW, "account:7"));
        assertThatIllegalStateException().isThrownBy(() -> in(state).undoPublication());
        assertThatIllegalStateException().isThrownBy(() -> in(state).weigh(Weights.DEFAULT));
    }

    @ParameterizedTest
    @EnumSource(value = RoundState.class, mode = EXCLUDE, names = "SOLVING")
    void onlyWhatSolvesIsStoppedOrFails(RoundState state) {
        assertThatIllegalStateException().isThrownBy(() -> in(state).requestStop());
        assertThatIllegalStateException().isThrownBy(() -> in(state).fail(RoundFailure.ERROR, 0, NOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundState.class,
            names = {"PUBLISHED", "CANCELLED", "FAILED"})
    void whatHasEndedStaysAsItEnded(RoundState state) {
        assertThatIllegalStateException().isThrownBy(() -> in(state).cancel(NOW));
        assertThatIllegalStateException().isThrownBy(() -> in(state).review(PLAN, NOW));
    }

    @Test
    void aFailedSolveLeavesThePlanBeforeUnderReview() {
        Round round = in(RoundState.REVIEW);
        round.resume(Duration.ofMinutes(1));
        round.fail(RoundFailure.ERROR, 0, NOW);
        assertThat(round.state()).isEqualTo(RoundState.REVIEW);
    }

    @Test
    void nobodyDecidesWhileAPublicationIsDue() {
        Round round = in(RoundState.REVIEW);
        assertThat(round.undecidable()).isEmpty();
        round.publishAt(NOW, "account:7");
        assertThat(round.undecidable().map(Refusal::type)).contains("publication-due");
        round.undoPublication();
        assertThat(round.undecidable()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = RoundState.class, mode = EXCLUDE, names = "REVIEW")
    void nobodyDecidesUnlessItIsUnderReview(RoundState state) {
        assertThat(in(state).undecidable().map(Refusal::type)).contains("round-not-in-review");
    }

    private static Round in(RoundState state) {
        Round round = new Round(LocalDate.of(2026, 11, 30), Duration.ofMinutes(1), Weights.DEFAULT, "account:7", NOW);
        switch (state) {
            case SOLVING -> {}
            case REVIEW -> round.review(PLAN, NOW);
            case PUBLISHED -> {
                round.review(PLAN, NOW);
                round.publish();
            }
            case CANCELLED -> round.cancel(NOW);
            case FAILED -> round.fail(RoundFailure.ERROR, 0, NOW);
        }
        assertThat(round.state()).isEqualTo(state);
        return round;
    }
}
