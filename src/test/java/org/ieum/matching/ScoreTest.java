package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search counts on its own, by boards; the constraint streams define the score. They must agree. */
class ScoreTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theStreamsCountWhatTheSearchCounts(long seed) {
        Problem problem = new RoundGenerator(seed).round(120);
        Instance instance = new Instance(problem);
        Effort effort = new Effort(Duration.ofMinutes(5), 300 * seed, seed);
        Search search = new Search(instance, effort, Watcher.NONE, new Deadline(effort));
        Planner planner = new Planner(instance);
        Draft draft = planner.solve(search);
        Plan.Figures figures = search.figures(planner.read(draft), 0);
        assertThat(draft.score().isFeasible()).isTrue();
        assertThat(draft.score().softScore(Draft.WEIGHT)).isEqualTo(figures.weight());
        assertThat(figures.weight()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyNumberedOfferIsOneThatFits(long seed) {
        Instance instance = new Instance(new RoundGenerator(seed).round(40));
        for (Demand demand : new Planner(instance).empty().demands()) {
            long size = demand.offers().getSize();
            for (long index = 0; index < size; index += 1 + size / 50) {
                Offer offer = demand.offers().get(index);
                int need = demand.need();
                Problem.Tutor tutor = instance.people.tutors.get(offer.teacher().number());
                Problem.Learner learner = instance.people.learners.get(instance.needs.learner[need]);
                assertThat(Pairs.timesFit(
                                learner,
                                tutor,
                                instance.needs.asked(need),
                                Times.sessions(offer.times(), instance.needs.length[need])))
                        .isTrue();
            }
        }
    }
}
