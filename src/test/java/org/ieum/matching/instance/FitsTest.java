package org.ieum.matching.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ieum.matching.AnyRound;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages tell of many against what is told of one need and one tutor. */
class FitsTest {

    @Provide
    Arbitrary<Problem> again() {
        return AnyRound.again();
    }

    @Property(tries = 400)
    void pagesKnowWhatOnePairKnows(@ForAll("again") Problem problem) {
        compare(Compiling.givingWay(problem));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pagesOfMoreThanOneSheetDoAsWell(long seed) {
        compare(Compiling.of(new RoundGenerator(seed).round(500)));
    }

    private static void compare(Instance instance) {
        for (int need = 0; need < instance.needs.count; need++) {
            int of = need;
            int[] tutors = IntStream.range(0, instance.tutorCount())
                    .filter(tutor -> instance.mayTake(of, tutor))
                    .toArray();
            assertThat(instance.tutors(need)).isEqualTo(tutors);
            assertThat(walk(instance, need, 77 * need)).isEqualTo(tutors);
            assertThat(Arrays.binarySearch(instance.open, need) >= 0).isEqualTo(tutors.length > 0);
        }
        for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
            int of = tutor;
            assertThat(instance.fits(tutor))
                    .isEqualTo(IntStream.range(0, instance.needs.count)
                            .filter(need -> instance.mayTake(need, of))
                            .toArray());
        }
    }

    private static int[] walk(Instance instance, int need, int from) {
        TutorWalk walk = instance.walk();
        walk.begin(need, from);
        List<Integer> met = new ArrayList<>();
        for (int tutor = walk.next(); tutor != TutorWalk.NOBODY; tutor = walk.next()) {
            met.add(tutor);
        }
        return met.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theDearestGoFirst(long seed) {
        Instance instance = Compiling.of(new RoundGenerator(seed).round(500));
        long[] worth = Arrays.stream(instance.needs.weight).asLongStream().toArray();
        NeedPages pages = instance.pages();
        pages.sort(worth, new long[worth.length]);
        NeedScan scan = instance.scan(pages);
        for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
            scan.begin(tutor);
            for (int lessons = 1; lessons <= 3; lessons++) {
                scan.open(lessons);
                long before = Long.MAX_VALUE;
                for (int need = scan.next(); need != NeedScan.NONE; need = scan.next()) {
                    assertThat(worth[need]).isLessThanOrEqualTo(before).isGreaterThanOrEqualTo(scan.most());
                    before = worth[need];
                }
            }
        }
    }
}
