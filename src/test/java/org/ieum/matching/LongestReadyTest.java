package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.MONDAY;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.matching.ProblemBuilder.ATutor;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of tutors to whom it is all the same, those teach who have been ready the longest. */
class LongestReadyTest {

    private static final String EVENING = "MON 18:00-19:00";

    private static ATutor ready(long id, int weeks, String... subjects) {
        return tutor(id)
                .teaching(subjects)
                .free(EVENING)
                .atMost(1, 1)
                .pledged(MONDAY.minusWeeks(weeks), MONDAY.plusWeeks(60));
    }

    private static Set<Long> teaching(ProblemBuilder given, long seed) {
        return new BySteps(500, seed)
                .plan(given).lines().stream().map(Plan.Line::tutor).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void ofSeveralWhoCouldEach(long seed) {
        assertThat(teaching(
                        given(
                                learner(1).needs("math", 1, 60).free(EVENING),
                                ready(3, 2, "math"),
                                ready(4, 9, "math"),
                                ready(5, 5, "math")),
                        seed))
                .containsExactly(4L);
    }

    /** The one who has been ready the longest can do only what another does, who then does what the newest did. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void overAChain(long seed) {
        assertThat(teaching(
                        given(
                                learner(1).needs("math", 1, 60).free(EVENING),
                                learner(2).needs("it", 1, 60).free(EVENING),
                                ready(3, 9, "math"),
                                ready(4, 5, "math", "it"),
                                ready(5, 1, "it")),
                        seed))
                .containsExactlyInAnyOrder(3L, 4L);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void butWhatIsWishedForGoesFirst(long seed) {
        assertThat(teaching(
                        given(learner(1).needs("math", 1, 60).free(EVENING), ready(3, 2, "math"), ready(4, 9, "math"))
                                .wish(1, 3, Side.LEARNER, 1),
                        seed))
                .containsExactly(3L);
    }

    /** What somebody has under review is not changed for anybody's turn. */
    @Test
    void fromAnEarlierPlanNothingChanges() {
        assertThat(teaching(
                        given(learner(1).needs("math", 1, 60).free(EVENING), ready(3, 2, "math"), ready(4, 9, "math"))
                                .proposed(1, "math", 3, Meeting.IN_PERSON, "MON 18:00/60", Problem.Hold.LOOSE),
                        0))
                .containsExactly(3L);
    }
}
