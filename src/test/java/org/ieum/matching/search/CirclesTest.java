package org.ieum.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Watcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People divided by circles: each is one part's alone, and few rest. */
class CirclesTest {

    private static final int PARTS = 8;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nearlyEverybodyIsInAPart(long seed) {
        Instance instance = Compiling.givingWay(new RoundGenerator(seed).round(400));
        Effort effort = new Effort(Duration.ofMinutes(5), 2_000, seed);
        Board board = new PlanSearch(instance, effort, Watcher.NONE, new Deadline(effort)).run();
        Part[] parts = Part.several(instance, PARTS);

        parts[0].divide(board, PARTS, new SplittableRandom(seed));
        int byChance = resting(instance, board, parts);
        parts[0].divideByCircles(board, PARTS, new SplittableRandom(seed));
        int byCircles = resting(instance, board, parts);

        assertThat(byChance).isPositive();
        assertThat(byCircles).isLessThan(byChance / 2);
        assertThat(IntStream.range(0, PARTS).mapToLong(part -> tutors(instance, parts[part])))
                .allSatisfy(tutors -> assertThat(tutors).isPositive());
    }

    private static long tutors(Instance instance, Part part) {
        return IntStream.range(0, instance.tutorCount()).filter(part::hasTutor).count();
    }

    /** Tutors and needs that are in no part; whoever is in one has all of their learners there. */
    private static int resting(Instance instance, Board board, Part... parts) {
        int resting = instance.tutorCount();
        for (Part part : parts) {
            resting -= (int) tutors(instance, part);
        }
        for (int need : instance.open) {
            int in = 0;
            for (Part part : parts) {
                in += part.has(need) ? 1 : 0;
                assertThat(part.has(need) || board.tutor[need] == Board.NOBODY || !part.hasTutor(board.tutor[need]))
                        .isTrue();
            }
            assertThat(in).isLessThanOrEqualTo(1);
            resting += 1 - in;
        }
        return resting;
    }
}
